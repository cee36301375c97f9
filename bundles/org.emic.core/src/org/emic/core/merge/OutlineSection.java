/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.emic.core.anchor.TurnAlignment;

/**
 * A section of an outline, as it is written.
 *
 * @param title   what stands behind the hash signs
 * @param place   the turns, such as {@code 3.120-7.40}
 * @param rest    what else the comment below the heading says: id, question, unknown keys
 * @param summary the lines of prose
 * @param parent  the id of the section it is in; empty at the top
 */
record OutlineSection(String title, String place, String rest, List<String> summary, String parent) {

	private static final Pattern COMMENT = Pattern.compile("<!--\\s+id=(\\S+)\\s+turns=(\\S+)(.*?)\\s*-->\\s*");
	private static final Pattern TURNS = Pattern.compile("([0-9]{1,9})(\\.[0-9]{1,9})?-([0-9]{1,9})(\\.[0-9]{1,9})?");

	/** Sections in the order of the file by their ids; nothing for a file that is not understood. */
	static Optional<Map<String, OutlineSection>> read(List<String> lines) {
		var sections = new LinkedHashMap<String, OutlineSection>();
		var above = new ArrayList<String>();
		int i = 0;
		while (i < lines.size()) {
			var heading = lines.get(i);
			var comment = heading.startsWith("#") && i + 1 < lines.size() ? COMMENT.matcher(lines.get(i + 1)) : null;
			if (comment == null || !comment.matches() || !TURNS.matcher(comment.group(2)).matches()) {
				return Optional.empty();
			}
			int next = i + 2;
			while (next < lines.size() && !lines.get(next).startsWith("#")) {
				next++;
			}
			int depth = heading.length() - heading.replaceFirst("^#+", "").length();
			while (above.size() >= depth) {
				above.removeLast();
			}
			var section = new OutlineSection(heading.substring(depth), comment.group(2), comment.group(3),
					MarkdownMerge.stripped(lines.subList(i + 2, next)), above.stream().filter(id -> !id.isEmpty()).reduce("", (a, b) -> b));
			if (sections.put(comment.group(1), section) != null) {
				return Optional.empty();
			}
			while (above.size() < depth - 1) {
				above.add("");
			}
			above.add(comment.group(1));
			i = next;
		}
		return Optional.of(sections);
	}

	static String comment(String id, String place, String rest) {
		return "<!-- id=" + id + " turns=" + place + rest + " -->";
	}

	/** The first turn and offset, and the last, from 1; no offset at the end is the end of the turn. */
	static Place[] ends(String place) {
		var turns = TURNS.matcher(place);
		if (!turns.matches()) {
			return new Place[] { new Place(0, 0), new Place(0, 0) };
		}
		return new Place[] { new Place(Integer.parseInt(turns.group(1)), offset(turns.group(2), 0)),
				new Place(Integer.parseInt(turns.group(3)), offset(turns.group(4), Integer.MAX_VALUE)) };
	}

	private static int offset(String group, int missing) {
		return group == null ? missing : Integer.parseInt(group.substring(1));
	}

	/** The section in a text whose turns stand otherwise; about there, where its turns were changed. */
	OutlineSection in(TurnAlignment turns, int count) {
		var ends = ends(place);
		int first = now(ends[0].turn(), turns, count);
		int last = Math.max(first, now(ends[1].turn(), turns, count));
		var offsets = TURNS.matcher(place);
		var from = offsets.matches() && offsets.group(2) != null ? offsets.group(2) : "";
		var to = offsets.matches() && offsets.group(4) != null ? offsets.group(4) : "";
		var question = Pattern.compile("question=([0-9]{1,9})").matcher(rest)
				.replaceAll(match -> "question=" + now(Integer.parseInt(match.group(1)), turns, count));
		return new OutlineSection(title, first + from + "-" + last + to, question, summary, parent);
	}

	private static int now(int turn, TurnAlignment turns, int count) {
		return new Place(turn - 1, 0).in(turns, count).turn() + 1;
	}

	OutlineSection below(String newParent) {
		return new OutlineSection(title, place, rest, summary, newParent);
	}

	/** Whether somebody changed more than where it is. */
	boolean says(OutlineSection other) {
		return title.equals(other.title) && summary.equals(other.summary);
	}
}
