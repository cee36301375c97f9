/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.refactor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.study.CodeTree;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.Wording;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;

/**
 * Makes one code of several. Those that are merged are deleted and say into which: so others' codings of them follow,
 * also those that come in later, and nothing of theirs is written. The coder's own are written under the code that
 * stays, and the codes below those that are merged go below it.
 *
 * @param merged the ids of the codes that go
 * @param intoId the id of the code that stays
 * @param taken  what of the codes that go is appended to the one that stays
 */
public record MergeCodes(List<String> merged, String intoId, Set<Part> taken) implements CodeRefactoring {

	/** What a code says of itself. */
	public enum Part {
		DEFINITION(CodebookPackage.Literals.CODE__DEFINITION),
		INCLUSION(CodebookPackage.Literals.CODE__INCLUSION),
		EXCLUSION(CodebookPackage.Literals.CODE__EXCLUSION),
		EXAMPLES(CodebookPackage.Literals.CODE__EXAMPLES),
		/** Its name, too: so it is found by it. */
		ALIASES(CodebookPackage.Literals.CODE__ALIASES);

		private final EAttribute attribute;

		Part(EAttribute attribute) {
			this.attribute = attribute;
		}
	}

	public MergeCodes {
		merged = List.copyOf(merged);
		taken = Set.copyOf(taken);
	}

	@Override
	public RefactoringPlan plan(Study study, Coder coder, Progress progress) {
		var builder = new PlanBuilder(this, study, coder, progress);
		if (!builder.isImpossible()) {
			var into = study.codes().code(intoId).orElseThrow();
			var going = merged.stream().flatMap(id -> study.codes().code(id).stream()).distinct().toList();
			check(builder, study, going, into);
			if (!builder.isImpossible()) {
				codes(builder, going, into);
				codings(builder, study, going, into);
				builder.defines(into, new Wording(after(going, into, Part.DEFINITION), after(going, into, Part.INCLUSION),
						after(going, into, Part.EXCLUSION)));
			}
		}
		return builder.build();
	}

	private static void check(PlanBuilder builder, Study study, List<Code> going, Code into) {
		// ids are followed to where codes were merged, so that no code can come to be merged into itself
		if (going.isEmpty() || going.contains(into)) {
			builder.find(Finding.error("mergeIntoItself", into.getName()));
		}
		if (into.getStatus() == Status.DELETED) {
			builder.find(Finding.error("mergeIntoDeleted", into.getName()));
		}
		for (var code : going) {
			boolean elsewhere = !CodeTree.codebookOf(code).equals(CodeTree.codebookOf(into));
			if (elsewhere && !CodeTree.visible(code.getChildren()).isEmpty()) {
				builder.find(Finding.error("childrenElsewhere", code.getName()));
			}
			// a study that uses the one codebook and not the other would have lost the code
			if (elsewhere && CodeTree.codebookOf(code).filter(study::isShared).isPresent()) {
				builder.find(Finding.error("mergeOutOfShared", code.getName(), into.getName()));
			}
		}
		if (!into.isCodable()) {
			builder.find(Finding.warning("intoNotCodable", into.getName()));
		}
	}

	private void codes(PlanBuilder builder, List<Code> going, Code into) {
		for (var part : Part.values()) {
			if (part == Part.ALIASES && taken.contains(part)) {
				takeAliases(builder, going, into);
			} else if (taken.contains(part)) {
				Optional.ofNullable(after(going, into, part)).ifPresent(text -> builder.set(into, part.attribute, text));
			}
		}
		// the code that stays must not be below one that goes
		going.stream().filter(code -> EcoreUtil.isAncestor(code, into)
				&& going.stream().noneMatch(other -> other != code && EcoreUtil.isAncestor(other, code)))
				.forEach(code -> builder.change(new CodeChange.Move(into, code.eContainer(),
						PlanBuilder.children(code.eContainer()).indexOf(code))));
		for (var code : going) {
			for (var child : CodeTree.visible(code.getChildren())) {
				if (child != into && !going.contains(child)) {
					builder.change(new CodeChange.Move(child, into, Integer.MAX_VALUE));
				}
			}
			builder.set(code, CodebookPackage.Literals.CODE__MERGED_INTO, into.getId());
			builder.set(code, CodebookPackage.Literals.CODE__STATUS, Status.DELETED);
		}
	}

	private static void takeAliases(PlanBuilder builder, List<Code> going, Code into) {
		var aliases = new LinkedHashSet<>(into.getAliases());
		going.forEach(code -> {
			aliases.add(code.getName());
			aliases.addAll(code.getAliases());
		});
		aliases.remove(into.getName());
		builder.set(into, Part.ALIASES.attribute, List.copyOf(aliases));
	}

	/** What the code that stays says afterwards; null for nothing. */
	private String after(List<Code> going, Code into, Part part) {
		var now = (String) into.eGet(part.attribute);
		if (!taken.contains(part)) {
			return now;
		}
		UnaryOperator<String> clean = text -> text == null ? "" : text.strip();
		var texts = new LinkedHashSet<String>();
		texts.add(clean.apply(now));
		going.forEach(code -> texts.add(clean.apply((String) code.eGet(part.attribute))));
		texts.remove("");
		return texts.isEmpty() ? now : String.join("\n\n", texts);
	}

	private static void codings(PlanBuilder builder, Study study, List<Code> going, Code into) {
		var counting = builder.codingsOf(going);
		counting.forEach(placed -> builder.change(fate(builder, placed, into, isOwnWord(study, placed, going))));
		var seen = new LinkedHashSet<>(counting);
		// the own word of a coding that somebody else recoded is written under the code that stays as well
		for (var transcript : study.transcripts()) {
			for (var placed : transcript.decidedCodings()) {
				if (CodingEdits.isOwner(placed, builder.coder()) && !seen.contains(placed) && isOwnWord(study, placed, going)) {
					builder.change(fate(builder, placed, into, true));
				}
			}
		}
	}

	private static boolean isOwnWord(Study study, PlacedCoding placed, List<Code> going) {
		var id = placed.coding().getCode();
		return id != null && study.codes().code(id).filter(going::contains).isPresent();
	}

	private static CodingChange fate(PlanBuilder builder, PlacedCoding placed, Code into, boolean ownWord) {
		boolean own = ownWord && CodingEdits.isOwner(placed, builder.coder());
		return new CodingChange(placed, own ? CodingFate.MERGED : CodingFate.FOLLOWS, placed.codeName(), into, false);
	}

	@Override
	public String label(Study study) {
		return Messages.get("merge", CodeRefactoring.names(study, merged), CodeRefactoring.names(study, List.of(intoId)));
	}

	@Override
	public Collection<String> codes() {
		var all = new ArrayList<>(merged);
		all.add(intoId);
		return all;
	}
}
