/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.emic.core.anchor.Certainty;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.SectionNumbers;
import org.emic.core.study.SectionShapes;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.exchange.document.Block;
import org.emic.exchange.document.Block.Spoken;
import org.emic.exchange.document.Document;
import org.emic.exchange.document.Inline;
import org.emic.exchange.document.Inline.Style;
import org.emic.exchange.internal.Messages;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.outline.Section;

/**
 * The outlines of transcripts as a document: sections with their summaries and the passages to which chosen codes
 * were applied. The same study and choice give the same document.
 */
public final class OutlineDocument {

	/**
	 * What the document holds.
	 *
	 * @param numbers   whether sections have their numbers
	 * @param turns     whether each section tells its turns
	 * @param summaries whether sections have their summaries
	 * @param codes     the ids of the codes whose passages are quoted
	 * @param everybody whether all coders' codings are quoted, and not only those of the outline's coder
	 */
	public record Options(boolean numbers, boolean turns, boolean summaries, Set<String> codes, boolean everybody) {

		public Options {
			codes = Set.copyOf(codes);
		}
	}

	private static final Comparator<Code> BY_NAME = Comparator.comparing(Code::getName).thenComparing(Code::getId);
	private static final int LONGEST_PART = 50;

	private final Study study;
	private final Coder coder;
	private final Options options;
	private final Document.Builder document;
	private StudyTranscript transcript;
	private Map<Section, Map<TextRange, List<PlacedCoding>>> quotes;

	private OutlineDocument(Study study, Coder coder, Options options, Document.Builder document) {
		this.study = study;
		this.coder = coder;
		this.options = options;
		this.document = document;
	}

	/**
	 * Makes the document; on the thread to which the study belongs.
	 *
	 * @param transcripts in the order in which they come
	 * @param coder       whose outlines
	 */
	public static Document of(Study study, Collection<StudyTranscript> transcripts, Coder coder, Options options) {
		boolean one = transcripts.size() == 1;
		var document = Document.titled(one ? name(transcripts.iterator().next())
				: Messages.get("outline.title", study.settings().name())) //$NON-NLS-1$
				.contents(Messages.get("outline.contents")); //$NON-NLS-1$
		document.paragraph(Inline.of(Messages.get("outline.by", coder.getName()), Style.SMALL)); //$NON-NLS-1$
		var writer = new OutlineDocument(study, coder, options, document);
		transcripts.forEach(transcript -> writer.write(transcript, one ? 0 : 1));
		return document.build();
	}

	private static String name(StudyTranscript transcript) {
		return transcript.title().equals(transcript.id()) ? transcript.id()
				: transcript.id() + " \u2013 " + transcript.title(); //$NON-NLS-1$
	}

	/** @param level of the transcript's own heading; 0 for none, since it is the document's title */
	private void write(StudyTranscript next, int level) {
		transcript = next;
		quotes = quotes();
		if (level > 0) {
			document.heading(level, name(transcript));
		}
		var sections = transcript.outline(coder).getSections();
		if (sections.isEmpty()) {
			document.paragraph(Inline.of(Messages.get("outline.none"), Style.EMPHASIS)); //$NON-NLS-1$
		}
		sections.forEach(section -> write(section, level + 1));
		if (quotes.containsKey(null)) {
			document.heading(level + 1, Messages.get("outline.outside")); //$NON-NLS-1$
			quotes.get(null).forEach(this::quote);
		}
	}

	private void write(Section section, int level) {
		document.heading(level,
				options.numbers() ? SectionNumbers.of(section) + ' ' + section.getTitle() : section.getTitle());
		if (options.turns()) {
			document.paragraph(Inline.of(turns(section.getFirstTurn(), section.getLastTurn()), Style.SMALL));
		}
		if (options.summaries()) {
			document.prose(section.getSummary());
		}
		quotes.getOrDefault(section, Map.of()).forEach(this::quote);
		section.getChildren().forEach(child -> write(child, level + 1));
	}

	private static String turns(int first, int last) {
		return first == last ? Messages.get("outline.turn", first + 1) //$NON-NLS-1$
				: Messages.get("outline.turns", first + 1, last + 1); //$NON-NLS-1$
	}

	/**
	 * The passages in each section, in the order of the text; under null those in none. A passage that is part of
	 * another one is not quoted again, but told with it.
	 */
	private Map<Section, Map<TextRange, List<PlacedCoding>>> quotes() {
		var found = new LinkedHashMap<Section, Map<TextRange, List<PlacedCoding>>>();
		for (var placed : transcript.codings()) {
			if (isQuoted(placed)) {
				var section = SectionShapes.innermost(transcript.outline(coder), placed.turn());
				found.computeIfAbsent(section, key -> new LinkedHashMap<>())
						.computeIfAbsent(placed.range(), range -> new ArrayList<>()).add(placed);
			}
		}
		found.replaceAll((section, passages) -> widest(passages));
		return found;
	}

	/** The passages that are no parts of others, with the codings of their parts. */
	private static Map<TextRange, List<PlacedCoding>> widest(Map<TextRange, List<PlacedCoding>> passages) {
		var kept = new LinkedHashMap<TextRange, List<PlacedCoding>>();
		passages.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparingInt(TextRange::start)
				.thenComparing(Comparator.comparingInt(TextRange::end).reversed()))).forEach(entry -> {
					var whole = kept.keySet().stream().filter(range -> range.start() <= entry.getKey().start()
							&& entry.getKey().end() <= range.end()).findFirst().orElse(entry.getKey());
					kept.computeIfAbsent(whole, key -> new ArrayList<>()).addAll(entry.getValue());
				});
		return kept;
	}

	/** Where a coding is uncertain, its words might be others than those that were meant. */
	private boolean isQuoted(PlacedCoding placed) {
		return placed.certainty() == Certainty.CERTAIN && !placed.range().isEmpty()
				&& (options.everybody() || placed.coder().getId().equals(coder.getId()))
				&& placed.code().filter(code -> options.codes().contains(code.getId()))
						.isPresent();
	}

	private void quote(TextRange range, List<PlacedCoding> codings) {
		var text = transcript.snapshot();
		int first = text.startPosition(range.start()).turn();
		int last = Math.max(first, text.endPosition(range.end()).turn());
		var lines = new ArrayList<Spoken>();
		for (int turn = first; turn <= last; turn++) {
			var words = text.turn(turn).intersection(range);
			if (!words.isEmpty()) {
				lines.add(new Spoken(speaker(turn), List.of(Inline.plain(words.of(text.text()).strip()))));
			}
		}
		document.add(new Block.Quotation(lines, source(range, codings, first, last)));
	}

	private String speaker(int turn) {
		var speaker = transcript.turn(turn).getSpeaker();
		return speaker == null ? "" : speaker.getName(); //$NON-NLS-1$
	}

	private List<Inline> source(TextRange range, List<PlacedCoding> codings, int first, int last) {
		var source = new ArrayList<Inline>();
		source.add(Inline.of(transcript.id() + ", " + turns(first, last), Style.SMALL)); //$NON-NLS-1$
		var whole = codings.stream().filter(placed -> placed.range().equals(range))
				.map(placed -> placed.code().orElseThrow()).distinct().sorted(BY_NAME).toList();
		whole.forEach(code -> add(source, code));
		codings.stream().filter(placed -> !placed.range().equals(range))
				.sorted(Comparator.comparing((PlacedCoding placed) -> placed.code().orElseThrow(), BY_NAME)
						.thenComparingInt(PlacedCoding::start)).forEach(placed -> {
					add(source, placed.code().orElseThrow());
					source.add(Inline.of(" \u201c" + beginning(placed.range().of(transcript.text())) + "\u201d", Style.SMALL)); //$NON-NLS-1$ //$NON-NLS-2$
				});
		return source;
	}

	private static void add(List<Inline> source, Code code) {
		source.add(Inline.of(" \u00b7 ", Style.SMALL)); //$NON-NLS-1$
		source.add(Inline.code(code.getName(), code.getColour()));
	}

	/** By which a part of a passage is known: its first words. */
	private static String beginning(String words) {
		var line = words.replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
		return line.codePointCount(0, line.length()) <= LONGEST_PART ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST_PART)).stripTrailing() + "\u2026"; //$NON-NLS-1$
	}
}
