/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.emic.core.anchor.Certainty;
import org.emic.core.study.CodeTree;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StaleCodings;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.Wording;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;

/** Collects what a refactoring changes. */
final class PlanBuilder {

	/** After so many codings progress is told. */
	private static final int PORTION = 500;

	private final Study study;
	private final Coder coder;
	private final String label;
	private final CodeRefactoring.Progress progress;
	private final List<CodeChange> codes = new ArrayList<>();
	private final List<CodingChange> codings = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private String reason;
	private Code stays;
	private Wording wording;
	private int looked;
	private boolean asksForCodings;

	PlanBuilder(CodeRefactoring refactoring, Study study, Coder coder, CodeRefactoring.Progress progress) {
		this.study = study;
		this.coder = coder;
		this.label = refactoring.label(study);
		this.progress = progress;
		for (var id : refactoring.codes()) {
			if (study.codes().code(id).isEmpty()) {
				findings.add(Finding.error("codeGone", id));
			}
		}
	}

	/** Whether there is no use in going on. */
	boolean isImpossible() {
		return findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
	}

	Coder coder() {
		return coder;
	}

	void reason(String text) {
		reason = text;
	}

	/** Says what a code is going to mean, so that it is told how many codings were made under another definition. */
	void defines(Code code, Wording afterwards) {
		stays = code;
		wording = afterwards;
	}

	void find(Finding finding) {
		findings.add(finding);
	}

	void change(CodeChange change) {
		codes.add(change);
	}

	/** Leaves a property that has the value already as it is. */
	void set(Code code, EAttribute attribute, Object value) {
		if (!value.equals(code.eGet(attribute))) {
			codes.add(new CodeChange.Property(code, attribute, value));
		}
	}

	void change(CodingChange change) {
		codings.add(change);
		if (++looked % PORTION == 0) {
			progress.looked(PORTION);
		}
	}

	/** The codings that count under codes. */
	List<PlacedCoding> codingsOf(Collection<Code> of) {
		asksForCodings = true;
		var ids = new HashSet<String>();
		of.forEach(code -> ids.addAll(study.codes().idsOf(code)));
		return study.codings().of(ids);
	}

	/** Warns of siblings that would have one name. */
	void checkName(String name, EObject parent, Set<Code> butThese) {
		var same = children(parent).stream().filter(code -> code.getStatus() != Status.DELETED && !butThese.contains(code))
				.anyMatch(code -> code.getName().equalsIgnoreCase(name));
		if (same) {
			findings.add(Finding.warning("nameTwice", name));
		}
	}

	static List<Code> children(EObject parent) {
		return parent instanceof Code code ? code.getChildren()
				: ((Codebook) parent).getCodes();
	}

	/** A code with all that are below it and not deleted, those below first. */
	static List<Code> withBelow(Code code) {
		var all = new ArrayList<Code>();
		CodeTree.visible(code.getChildren()).forEach(child -> all.addAll(withBelow(child)));
		all.add(code);
		return all;
	}

	/** Marks a code as deleted, with all below it. */
	void delete(Code code) {
		withBelow(code).forEach(each -> set(each, CodebookPackage.Literals.CODE__STATUS, Status.DELETED));
	}

	RefactoringPlan build() {
		if (isImpossible()) {
			return new RefactoringPlan(study, coder, label, List.of(), List.of(), findings, reason);
		}
		codings.sort((one, other) -> StudyTranscript.BY_TRANSCRIPT_AND_POSITION.compare(one.placed(), other.placed()));
		var all = DuplicateCodings.find(codings, coder);
		long joined = all.stream().filter(change -> change.fate() == CodingFate.JOINED).count();
		if (joined > 0) {
			findings.add(joined == 1 ? Finding.info("joinedOne") : Finding.info("joinedSeveral", joined));
		}
		long uncertain = all.stream().filter(change -> change.placed().certainty() != Certainty.CERTAIN)
				.count();
		if (uncertain > 0) {
			findings.add(uncertain == 1 ? Finding.info("uncertainOne") : Finding.info("uncertainSeveral", uncertain));
		}
		if (asksForCodings && study.hasHiddenCodings()) {
			findings.add(Finding.warning("codedBlind"));
		}
		if (wording != null) {
			findStale(all);
		}
		return new RefactoringPlan(study, coder, label, codes, all, findings, reason);
	}

	private void findStale(List<CodingChange> changes) {
		var after = new HashSet<>(codingsOf(List.of(stays)));
		changes.stream().filter(change -> change.fate() != CodingFate.JOINED).forEach(change -> after.add(change.placed()));
		long stale = after.stream().filter(placed -> StaleCodings.isMadeUnderOther(placed, wording)).count();
		if (stale > 0) {
			findings.add(Finding.info("stale", stale, after.size()));
		}
	}
}
