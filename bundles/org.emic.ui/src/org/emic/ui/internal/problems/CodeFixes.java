/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

import org.emic.core.study.CodebookEdits;
import org.emic.core.study.MergeRepairs;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Status;
import org.emic.ui.Errors;
import org.emic.ui.StudyParts;
import org.emic.workspace.FileReplacement;
import org.emic.workspace.StudyProject;

/** Fixes of codes that contradict each other. */
final class CodeFixes {

	private final StudyProject study;
	private final IResource resource;

	/** @param resource what the problem is on: the file of the code, if it is in this project */
	CodeFixes(StudyProject study, IResource resource) {
		this.study = study;
		this.resource = resource;
	}

	List<Fix> of(Kind kind, String id) {
		var code = code(id);
		if (kind == Kind.DUPLICATE_ID) {
			return code.isPresent() ? ofSecondFile() : List.of();
		}
		return code.map(found -> switch (kind) {
			case BROKEN_TREE -> List.of(fix(top(found), "promote", found, MergeRepairs::moveToTop), show(found)); //$NON-NLS-1$
			case BELOW_DELETED -> belowDeleted(found);
			case DELETED_CODE_USED -> List.of(fix(NLS.bind(Messages.Restore, found.getName()), "code", found, MergeRepairs::restore)); //$NON-NLS-1$
			case PROPOSAL_DECIDED_OTHERWISE -> ofProposal(found);
			case BROKEN_MERGE -> List.of(fix(NLS.bind(Messages.Stay, found.getName()), "code", found, MergeRepairs::restore)); //$NON-NLS-1$
			case DUPLICATE_CODE_NAME, SIMILAR_CODE_NAME -> List.of(rename(found), show(found));
			default -> List.<Fix>of();
		}).orElse(List.of());
	}

	private Optional<Code> code(String id) {
		return study.study().codes().codebooks().stream().flatMap(codebook -> below(codebook.getCodes()).stream())
				.filter(code -> code.getId().equals(id)).findFirst();
	}

	private static List<Code> below(List<Code> codes) {
		var all = new ArrayList<>(codes);
		codes.forEach(code -> all.addAll(below(code.getChildren())));
		return all;
	}

	private Fix fix(String label, String image, Code code, BiConsumer<StudyEdit, Code> repair) {
		return new Fix(label, image, () -> study.execute(label, edit -> repair.accept(edit, code)));
	}

	private static String top(Code code) {
		return NLS.bind(Messages.MakeTop, code.getName());
	}

	private List<Fix> belowDeleted(Code code) {
		var fixes = new ArrayList<Fix>();
		var label = MergeRepairs.liveParent(study.study(), code) instanceof Code parent
				? NLS.bind(Messages.MoveBelow, code.getName(), parent.getName())
				: top(code);
		fixes.add(fix(label, "promote", code, MergeRepairs::moveUp)); //$NON-NLS-1$
		if (code.eContainer() instanceof Code above && above.getStatus() == Status.DELETED) {
			fixes.add(fix(NLS.bind(Messages.Restore, above.getName()), "code", above, MergeRepairs::restore)); //$NON-NLS-1$
		}
		return fixes;
	}

	private List<Fix> ofProposal(Code code) {
		var coder = study.coder();
		return List.of(
				fix(NLS.bind(Messages.AcceptProposal, code.getName()), "code", code, //$NON-NLS-1$
						(edit, proposed) -> MergeRepairs.acceptProposal(edit, proposed, coder)),
				fix(NLS.bind(Messages.DeclineProposal, code.getName()), "delete-code", code, //$NON-NLS-1$
						(edit, proposed) -> MergeRepairs.declineProposal(edit, proposed, coder)),
				show(code));
	}

	private Fix show(Code code) {
		return new Fix(NLS.bind(Messages.ShowCode, code.getName()), "codebook", //$NON-NLS-1$
				() -> StudyParts.openCodebook(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), study, code));
	}

	private Fix rename(Code code) {
		var label = NLS.bind(Messages.Rename, code.getName());
		return new Fix(label, "rename", () -> { //$NON-NLS-1$
			var dialog = new InputDialog(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), label,
					NLS.bind(Messages.NewName, code.getName()), code.getName(), name -> name.isBlank() ? "" : null); //$NON-NLS-1$
			if (dialog.open() == Window.OK) {
				study.execute(label, edit -> CodebookEdits.rename(edit, code, dialog.getValue()));
			}
		});
	}

	/** The file that is left aside because another has its id: it becomes a code of its own, or goes. */
	private List<Fix> ofSecondFile() {
		if (!(resource instanceof IFile file) || !file.getProject().equals(study.project())
				|| !StudyLayout.hasExtension(file.getName(), StudyLayout.CODE_EXTENSION)) {
			return List.of();
		}
		var path = file.getProjectRelativePath().toPortableString();
		return List.of(replace(Messages.OwnId, "new-code", path), replace(Messages.DeleteFile, "delete-code", path)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Fix replace(String label, String image, String path) {
		return new Fix(label, image, () -> {
			try {
				FileReplacement.change(study, label, path, text -> label.equals(Messages.DeleteFile) ? null
						: text.replaceFirst("(?m)^id:.*$", "id: \"" + UUID.randomUUID() + '"')); //$NON-NLS-1$ //$NON-NLS-2$
			} catch (CoreException e) {
				Errors.show(e.getMessage(), e);
			}
		});
	}
}
