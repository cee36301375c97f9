/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.emic.model.transcript.Role;
import org.emic.model.transcript.Speaker;
import org.emic.model.transcript.TranscriptFactory;

/**
 * Finds out who speaks in a text that does not declare it.
 *
 * <p><b>What is a label.</b> Something short before a colon at the beginning of a line, if it recurs, or if
 * it is a usual label (Interviewer, User, P1) or one of several that are numbered (Speaker 2). Where the
 * usual or most frequent labels always follow a blank line, others count only there. If nothing recurs,
 * the labels of all paragraphs count when each paragraph has one. So "Note: …" once within an answer opens
 * no turn.
 *
 * <p><b>Which labels are one speaker.</b> Labels that differ in capitals or a full stop; and two usual
 * labels without numbers that tell the same role, never follow each other, and either one is short for the
 * other (I, Interviewer) or the text changes over from one to the other once (Assistant, then AI). Labels
 * that take turns with each other, or come and go, are different people.
 */
public final class SpeakerFinder {

	private final String text;
	private final int from;
	private final LabelCensus census;

	private SpeakerFinder(String text, int from) {
		this.text = text;
		this.from = from;
		this.census = LabelCensus.of(text, from);
	}

	/** The speakers of the text from an offset on, in the order of their first turns, with proposed roles. */
	public static List<Speaker> find(String text, int from) {
		var finder = new SpeakerFinder(text, from);
		var labels = finder.labels();
		var groups = new LabelGroups(finder.census, labels).groups();
		var speakers = groups.stream().map(SpeakerFinder::speaker).toList();
		RoleProposal.propose(text, from, speakers);
		return speakers;
	}

	private static Speaker speaker(List<String> labels) {
		var speaker = TranscriptFactory.eINSTANCE.createSpeaker();
		speaker.setName(labels.get(0));
		speaker.getLabels().addAll(labels);
		return speaker;
	}

	/** The indexes in the census of what is a label. */
	private List<Integer> labels() {
		var apart = turnsStandApart();
		var accepted = new ArrayList<Integer>();
		for (var i = 0; i < census.labels().size(); i++) {
			var seen = census.labels().get(i);
			var alias = Aliases.of(seen.label());
			var count = apart ? seen.count() - seen.inParagraph() : seen.count();
			if (count > 1 || count == 1 && alias != null && !alias.isLetter()
					&& !Plausible.isOrdinaryWord(seen.label()))
				accepted.add(i);
		}
		return withTheirLike(accepted.isEmpty() ? ifEachParagraphHasOne() : accepted);
	}

	/** Whether the usual labels, or else the most frequent one, always follow a blank line. */
	private boolean turnsStandApart() {
		var usual = census.labels().stream()
				.filter(seen -> seen.count() > 1 && Aliases.of(seen.label()) != null).toList();
		if (!usual.isEmpty())
			return usual.stream().allMatch(seen -> seen.inParagraph() == 0);
		return census.labels().stream().max(Comparator.comparingInt(LabelCensus.Seen::count))
				.filter(seen -> seen.count() > 1 && seen.inParagraph() == 0).isPresent();
	}

	private List<Integer> ifEachParagraphHasOne() {
		var labels = new ArrayList<Integer>();
		for (var i = 0; i < census.labels().size(); i++)
			if (!Plausible.isOrdinaryWord(census.labels().get(i).label()))
				labels.add(i);
		return labels.size() > 1 && labels.size() >= paragraphs() ? labels : new ArrayList<>();
	}

	private int paragraphs() {
		var count = 0;
		var blank = true;
		for (int at = from, end; at < text.length(); at = end + 1) {
			end = text.indexOf('\n', at);
			if (end < 0)
				end = text.length();
			var empty = text.substring(at, Math.min(end, at + 200)).isBlank();
			if (blank && !empty)
				count++;
			blank = empty;
		}
		return count;
	}

	/**
	 * With the labels that occur once but stand beside their like: a letter beside a usual label that tells
	 * the other role, Speaker 2 beside Speaker 1.
	 */
	private List<Integer> withTheirLike(List<Integer> accepted) {
		var roles = EnumSet.noneOf(Role.class);
		var stems = new HashSet<String>();
		for (var index : accepted) {
			var label = census.labels().get(index).label();
			var alias = Aliases.of(label);
			if (alias != null)
				roles.add(alias.role());
			if (!withoutNumber(label).equals(label))
				stems.add(withoutNumber(label));
		}
		var result = new TreeSet<>(accepted);
		for (var i = 0; i < census.labels().size(); i++) {
			var label = census.labels().get(i).label();
			var alias = Aliases.of(label);
			var isNumbered = !withoutNumber(label).equals(label) && stems.contains(withoutNumber(label));
			if (isNumbered || alias != null && alias.isLetter()
					&& roles.stream().anyMatch(role -> role != alias.role()))
				result.add(i);
		}
		return List.copyOf(result);
	}

	private static String withoutNumber(String label) {
		var end = label.length();
		while (end > 0 && Character.isDigit(label.charAt(end - 1)))
			end--;
		return label.substring(0, end);
	}

	/** Labels that differ in capitals or a full stop only, together. */
	static LinkedHashMap<String, List<String>> folded(List<String> labels) {
		var folded = new LinkedHashMap<String, List<String>>();
		for (var label : labels)
			folded.computeIfAbsent(fold(label), key -> new ArrayList<>()).add(label);
		return folded;
	}

	static String fold(String label) {
		return label.toLowerCase(Locale.ROOT).replaceAll("[.\\s]+$", "");
	}
}
