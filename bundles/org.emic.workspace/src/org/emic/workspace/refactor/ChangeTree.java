/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.refactor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;

import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.osgi.util.NLS;
import org.emic.core.refactor.CodeChange;
import org.emic.core.refactor.CodingChange;
import org.emic.core.refactor.Finding;
import org.emic.core.refactor.RefactoringPlan;
import org.emic.core.study.CodeTree;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.workspace.StudyProject;

/** The tree of what a refactoring changes, and the words for it. */
final class ChangeTree {

	/** So much of a passage is named, in UTF-16 units. */
	private static final int QUOTE = 60;
	/** A text that is longer is not named, but shown beside. */
	private static final int LONGEST = 40;

	private ChangeTree() {
	}

	static Change[] of(Map<StudyProject, RefactoringPlan> plans) {
		var parts = new LinkedHashSet<Change>();
		// a codebook that studies share changes once, however many have it in memory
		var first = plans.entrySet().iterator().next();
		var codebooks = new LinkedHashMap<String, CompositeChange>();
		for (var change : first.getValue().codes()) {
			codebooks.computeIfAbsent(codebook(change), name -> new CompositeChange(NLS.bind(Messages.Change_codebook, name)))
					.add(new CodeItem(first.getKey(), change));
		}
		parts.addAll(codebooks.values());
		plans.forEach((study, plan) -> {
			if (!plan.codings().isEmpty()) {
				parts.add(codings(study, plan));
			}
		});
		return parts.toArray(Change[]::new);
	}

	private static String codebook(CodeChange change) {
		var parent = change instanceof CodeChange.Creation creation ? creation.parent() : change.code();
		return parent instanceof Codebook codebook ? codebook.getName()
				: CodeTree.codebookOf((Code) parent).map(Codebook::getName).orElse(""); //$NON-NLS-1$
	}

	private static CompositeChange codings(StudyProject study, RefactoringPlan plan) {
		var all = new CompositeChange(NLS.bind(Messages.Change_study, study.project().getName()));
		plan.findings().stream().filter(finding -> finding.severity() == Finding.Severity.INFO)
				.forEach(finding -> all.add(new NoteItem(finding.text())));
		var transcripts = new LinkedHashMap<StudyTranscript, CompositeChange>();
		for (var change : plan.codings()) {
			transcripts.computeIfAbsent(change.placed().transcript(),
					transcript -> new CompositeChange(NLS.bind(Messages.Change_transcript, transcript.id())))
					.add(new CodingItem(change));
		}
		transcripts.values().forEach(all::add);
		return all;
	}

	static String text(CodingChange change) {
		var text = switch (change.fate()) {
			case MERGED -> Messages.Fate_merged;
			case RECODED -> Messages.Fate_recoded;
			case RECODED_BY_DECISION -> Messages.Fate_recodedByDecision;
			case FOLLOWS -> Messages.Fate_follows;
			case JOINED -> Messages.Fate_joined;
			case REMOVED -> Messages.Fate_removed;
			case REMOVED_BY_DECISION -> Messages.Fate_removedByDecision;
			case UNRESOLVED -> Messages.Fate_unresolved;
		};
		return NLS.bind(text, new Object[] { line(String.valueOf(change.placed().quote()), QUOTE),
				change.placed().coder().getName(), change.to() == null ? Messages.NoteName : change.to().getName() });
	}

	static String text(StudyProject study, CodeChange change) {
		var name = change.code().getName();
		return switch (change) {
			case CodeChange.Creation made -> NLS.bind(Messages.Change_created, name);
			case CodeChange.Move move -> NLS.bind(Messages.Change_moved, name, move.parent() instanceof Code parent
					? NLS.bind(Messages.Change_code, parent.getName()) : Messages.Change_top);
			case CodeChange.Acceptance accepted -> NLS.bind(Messages.Change_accepted, name);
			case CodeChange.Property property -> property(name, ChangeWords.property(property), ChangeWords.after(study.study(), property));
		};
	}

	private static String property(String name, String property, String value) {
		if (value.isEmpty()) {
			return NLS.bind(Messages.Change_toNothing, name, property);
		}
		return value.length() > LONGEST || value.indexOf('\n') >= 0 ? NLS.bind(Messages.Change_property, name, property)
				: NLS.bind(Messages.Change_to, new Object[] { name, property, value });
	}

	private static String line(String text, int length) {
		var line = text.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.length() <= length ? line : line.substring(0, length).stripTrailing() + '\u2026';
	}
}
