/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.compare.Comparison;
import org.emic.core.compare.ComparedFile;
import org.emic.core.compare.ConflictSides;
import org.emic.core.compare.Part;
import org.emic.core.compare.Settlement;
import org.emic.exchange.git.ConflictBase;
import org.emic.exchange.git.ConflictOrigin;
import org.emic.model.files.FormatException;
import org.emic.workspace.CodebookOwners;
import org.emic.workspace.FileReplacement;
import org.emic.workspace.StudyProjects;
import org.emic.workspace.internal.WorkspaceFiles;

/**
 * A file in which git left both sides of a conflict, in the Compare editor: the first on the left, as a rule mine, the
 * second on the right, and between them only what is to be settled. Each part is settled by taking one side over to the other. Saving writes the
 * left side to the file; what is not settled stays there as a conflict.
 */
public final class ConflictInput extends CompareEditorInput {

	/** So many digits of a commit are shown. */
	private static final int COMMIT = 7;

	private final IFile file;
	private String saved;
	private ConflictSides conflict;
	private Optional<ComparedFile> parts = Optional.empty();
	private Version mine;
	private Version theirs;

	public ConflictInput(IFile file) {
		super(new CompareConfiguration());
		this.file = file;
		setTitle(NLS.bind(Messages.SettleTitle, file.getName()));
		getCompareConfiguration().setLeftEditable(true);
		getCompareConfiguration().setRightEditable(true);
	}

	@Override
	protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException {
		try {
			saved = read();
			if (!ConflictSides.isConflict(saved)) {
				setMessage(NLS.bind(Messages.NoConflict, file.getName()));
				return null;
			}
			conflict = ConflictSides.parse(saved, file.getName());
			return compare(conflict.base().or(this::fromGit));
		} catch (CoreException | FormatException e) {
			setMessage(e.getMessage());
			return null;
		}
	}

	/** Git's lines tell what both sides come from only on request; its index tells always. */
	private Optional<String> fromGit() {
		return Optional.ofNullable(file.getLocation()).flatMap(location -> ConflictBase.of(location.toPath()));
	}

	private String read() throws CoreException {
		file.refreshLocal(IFile.DEPTH_ZERO, null);
		return new String(file.readAllBytes(), StandardCharsets.UTF_8);
	}

	private DiffNode compare(Optional<String> base) {
		var settlement = settlement(base);
		parts = settlement.map(Settlement::comparison).map(Comparison::left);
		mine = new Version(file, parts.map(ComparedFile::text).orElse(conflict.ours()), true);
		theirs = new Version(file, settlement.map(Settlement::comparison).map(Comparison::right).map(ComparedFile::text)
				.orElse(conflict.theirs()), true);
		var configuration = getCompareConfiguration();
		label(configuration);
		configuration.setAncestorLabel(Messages.Origin);
		parts.map(ComparedFile::root).map(Part::name).filter(name -> !name.isBlank())
				.ifPresent(name -> setTitle(NLS.bind(Messages.SettleTitle, name)));
		// with a direction, the text viewers would take a missing base for an empty one
		return base.map(text -> new DiffNode(Differencer.CONFLICTING | Differencer.CHANGE, new Version(file, text, false), mine, theirs))
				.orElseGet(() -> new DiffNode(mine, theirs));
	}

	/** Whose a side is depends on what git is doing: it calls "ours" what the own commits are put onto, too. */
	private void label(CompareConfiguration configuration) {
		var origin = file.getLocation() == null ? ConflictOrigin.MERGE : ConflictOrigin.of(file.getLocation().toPath());
		configuration.setLeftLabel(switch (origin) {
			case MERGE -> label(Messages.Mine, Messages.MineNamed, conflict.oursName());
			case REBASE -> label(Messages.TheirsBelow, Messages.TheirsBelowNamed, conflict.oursName());
			case OTHER -> label(Messages.Branch, Messages.BranchNamed, conflict.oursName());
		});
		configuration.setRightLabel(switch (origin) {
			case MERGE -> label(Messages.Theirs, Messages.TheirsNamed, conflict.theirsName());
			case REBASE -> label(Messages.MineAbove, Messages.MineAboveNamed, conflict.theirsName());
			case OTHER -> label(Messages.PutOn, Messages.PutOnNamed, conflict.theirsName());
		});
	}

	/** A side with git's name of it, of a commit the first digits; emic merge says something else at each conflict. */
	private static String label(String plain, String named, String name) {
		if (name.isEmpty() || name.startsWith("ours") || name.startsWith("theirs")) { //$NON-NLS-1$ //$NON-NLS-2$
			return plain;
		}
		return NLS.bind(named, name.matches("[0-9a-f]{40}") ? name.substring(0, COMMIT) : name); //$NON-NLS-1$
	}

	/** Nothing where a side cannot be read as what it should be: then it is settled as text. */
	private Optional<Settlement> settlement(Optional<String> base) {
		try {
			return Settlement.of(conflict, base, file.getName(), KnownCodes.around(file));
		} catch (FormatException e) {
			return Optional.empty();
		}
	}

	/** What git could not join but is settled already, since only one side changed it, is to be saved. */
	@Override
	protected void contentsCreated() {
		super.contentsCreated();
		if (isSettled()) {
			setDirty(true);
		}
	}

	private boolean isSettled() {
		return open() == 0;
	}

	private long open() {
		try {
			if (parts.isEmpty()) {
				return mine.text().equals(theirs.text()) ? 0 : 1;
			}
			var comparison = Comparison.of(parts.get().read(mine.text()), parts.get().read(theirs.text()));
			return Settlement.isSettled(comparison) ? 0 : Math.max(1, comparison.count());
		} catch (FormatException e) {
			return 1;
		}
	}

	@Override
	public void saveChanges(IProgressMonitor monitor) throws CoreException {
		CodebookOwners.check(file);
		flushViewers(monitor);
		for (var study : StudyProjects.get().opened()) {
			if (study.project().equals(file.getProject())) {
				FileReplacement.check(study, file.getProjectRelativePath().toPortableString());
			}
		}
		if (!read().equals(saved)) {
			throw new CoreException(Status.error(NLS.bind(Messages.ChangedMeanwhile, file.getName())));
		}
		long open = open();
		var text = open == 0 ? mine.text() : ConflictWriter.write(mine.text(), theirs.text(), conflict.oursName(), conflict.theirsName());
		write(text);
		saved = text;
		setDirty(false);
		setStatusMessage(open == 0 ? null : open == 1 ? NLS.bind(Messages.PartlySettledOne, file.getName())
				: NLS.bind(Messages.PartlySettled, open, file.getName()));
	}

	/** In one step, with the old state in local history; what git wrote while this was open was looked for before. */
	private void write(String text) throws CoreException {
		try {
			WorkspaceFiles.ofNobody(file.getProject()).write(file.getProjectRelativePath().toPortableString(),
					text.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ConflictInput input && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}
}
