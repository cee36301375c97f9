/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;
import org.emic.model.coding.Provenance;
import org.emic.model.files.internal.CodingOrder;
import org.emic.model.files.internal.DecisionLines;
import org.emic.model.outline.Outline;
import org.emic.model.outline.OutlineFactory;
import org.emic.model.outline.Section;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random models, with all that people and programs put into texts. */
final class Models {

	/** Pieces that once broke a text format somewhere. */
	private static final List<String> PIECES = List.of("a", "word ", "Größe", "e\u0301", "👩‍🔬", "שלום", "\u202Eabc", "张",
			"\"", "\\", "\\\\", "\\u0041", "\\n", "\n", "\n\n", "\r\n", "\r", "\t", " ", "#", "# ", "\n# Include\n", "\n## Sub",
			"\n\\# x", "---", "\n---\n", "\n\\\n", "name: ", "\n<<<<<<< HEAD\n", "\n=======\n", "<!-- id=1 -->", "-->",
			"\u0000", "\u001B", "\u0085", "\u2028", "\uFEFF", "\uD83D", "\uDC69", "{", "}", "[", "]", ":", ",", "null",
			"€", "\u00A0", "Ⅷ", "İ", "ß");

	private Models() {
	}

	static Arbitrary<String> text() {
		return Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.of(PIECES)),
				Tuple.of(1, Arbitraries.strings().ofMaxLength(5))).list().ofMaxSize(12)
				.map(pieces -> String.join("", pieces));
	}

	/** A text that is not empty. */
	static Arbitrary<String> name() {
		return Combinators.combine(text(), Arbitraries.of("x", "Ü", "👍", "#")).as((text, more) -> text + more);
	}

	/** A text that is not empty or is not there: files do not tell an empty text from none. */
	static Arbitrary<String> maybe() {
		return name().injectNull(0.3);
	}

	static Arbitrary<String> id() {
		return Arbitraries.longs()
				.map(seed -> new UUID(seed * 31 + 7, ~seed).toString());
	}

	static Arbitrary<Code> code() {
		var codes = Combinators.combine(id(), name(), maybe(), text(), text(), text(), text(), text())
				.as((id, name, colour, rank, definition, inclusion, exclusion, examples) -> {
					var code = CodebookFactory.eINSTANCE.createCode();
					code.setId(id);
					code.setName(name);
					code.setColour(colour);
					code.setRank(rank);
					code.setDefinition(definition);
					code.setInclusion(inclusion);
					code.setExclusion(exclusion);
					code.setExamples(examples);
					code.setFileName("code.md");
					return code;
				});
		return Combinators.combine(codes, text().list().ofMaxSize(3), Arbitraries.of(Status.VALUES),
				Arbitraries.of(true, false), maybe()).as((code, aliases, status, codable, mergedInto) -> {
					code.getAliases().addAll(aliases);
					code.setStatus(status);
					code.setCodable(codable);
					code.setMergedInto(mergedInto);
					return code;
				});
	}

	static Arbitrary<Coding> coding() {
		var places = Arbitraries.integers().between(0, 40).list().ofSize(4);
		var codings = Combinators.combine(id(), maybe(), maybe(), places, maybe(), text(), text(), maybe())
				.as((id, code, name, place, quote, before, after, comment) -> {
					var coding = CodingFactory.eINSTANCE.createCoding();
					coding.setId(id);
					coding.setCode(code);
					coding.setCodeName(name);
					coding.setStartTurn(place.get(0));
					coding.setStartOffset(place.get(1));
					coding.setEndTurn(place.get(0) + place.get(2));
					coding.setEndOffset(place.get(1) + place.get(3));
					coding.setQuote(quote);
					coding.setBefore(before);
					coding.setAfter(after);
					coding.setComment(comment);
					return coding;
				});
		return Combinators.combine(codings, Arbitraries.of(Provenance.VALUES), created(), maybe(),
				Arbitraries.of(true, false)).as((coding, provenance, created, definition, uncertain) -> {
					coding.setProvenance(provenance);
					coding.setCreated(created);
					coding.setDefinitionDigest(definition);
					coding.setUncertain(uncertain);
					return coding;
				});
	}

	static Arbitrary<Decision> decision() {
		var decisions = Combinators.combine(id(), id(), maybe(), maybe(), maybe(), maybe(), maybe())
				.as((id, coding, owner, was, code, name, reason) -> {
					var decision = CodingFactory.eINSTANCE.createDecision();
					decision.setId(id);
					decision.setCoding(coding);
					decision.setOwner(owner);
					decision.setWas(was);
					decision.setCode(code);
					decision.setCodeName(name);
					decision.setReason(reason);
					return decision;
				});
		return Combinators.combine(decisions, created(), maybe(), Arbitraries.of(true, false))
				.as((decision, created, definition, removed) -> {
					decision.setCreated(created);
					decision.setDefinitionDigest(definition);
					decision.setRemoved(removed);
					return decision;
				});
	}

	private static Arbitrary<Instant> created() {
		return Arbitraries.longs().between(-1_000_000_000_000L, 4_000_000_000_000L).map(Instant::ofEpochMilli)
				.injectNull(0.1);
	}

	static Arbitrary<CodingSet> codingSet() {
		return Combinators.combine(name(), name(), name(), maybe(), text().list().ofMaxSize(4),
				coding().list().ofMaxSize(5).uniqueElements(Coding::getId),
				decision().list().ofMaxSize(3).uniqueElements(Decision::getId), Arbitraries.of(true, false))
				.as((transcript, coderId, coderName, digest, turns, codings, decisions, done) -> {
					var set = CodingFactory.eINSTANCE.createCodingSet();
					set.setTranscript(transcript);
					set.setCoder(CodingFactory.eINSTANCE.createCoder());
					set.getCoder().setId(coderId);
					set.getCoder().setName(coderName);
					set.setDone(done);
					set.setTranscriptDigest(digest);
					set.getTurnDigests().addAll(turns);
					set.getCodings().addAll(codings.stream()
							.sorted(CodingOrder.INSTANCE).toList());
					set.getDecisions().addAll(decisions.stream().sorted(DecisionLines.ORDER).toList());
					return set;
				});
	}

	static Arbitrary<Outline> outline() {
		return Combinators.combine(name(), name(), maybe(), maybe(), text().list().ofMaxSize(4),
				section(2).list().ofMaxSize(3)).as((transcript, coder, coderName, digest, turns, sections) -> {
					var outline = OutlineFactory.eINSTANCE.createOutline();
					outline.setTranscript(transcript);
					outline.setCoder(coder);
					outline.setCoderName(coderName);
					outline.setTranscriptDigest(digest);
					outline.getTurnDigests().addAll(turns);
					outline.getSections().addAll(sections);
					return outline;
				});
	}

	private static Arbitrary<Section> section(int depth) {
		var children = depth == 0 ? Arbitraries.just(List.<Section>of()) : section(depth - 1).list().ofMaxSize(2);
		return Combinators.combine(Arbitraries.oneOf(id(), name()), text(), text(),
				Arbitraries.integers().between(0, 30).list().ofSize(2), Arbitraries.integers().between(0, 9),
				Arbitraries.integers().between(-1, 9), Arbitraries.integers().between(-1, 9), children)
				.as((id, title, summary, turns, first, last, question, within) -> {
					var section = OutlineFactory.eINSTANCE.createSection();
					section.setId(id);
					section.setTitle(title);
					section.setSummary(summary);
					section.setFirstTurn(turns.get(0));
					section.setFirstOffset(first);
					section.setLastTurn(turns.get(0) + turns.get(1));
					section.setLastOffset(last);
					section.setQuestion(question);
					section.getChildren().addAll(within);
					return section;
				});
	}
}
