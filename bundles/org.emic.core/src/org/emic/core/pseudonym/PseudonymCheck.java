/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.emic.core.pseudonym.PseudonymKey.Entry;
import org.emic.core.pseudonym.PseudonymKey.Kept;
import org.emic.core.study.Problem;
import org.emic.core.study.Problem.Kind;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;

/**
 * Looks for replaced names in the files that are shared. Messages name the pseudonym and the place, not the
 * name: they may be shared themselves.
 */
public final class PseudonymCheck {

	private static final Pattern SET_ASIDE = Pattern
			.compile("(" + Pattern.quote(StudyLayout.OVERTAKEN) + "|" + Pattern.quote(StudyLayout.UNREADABLE) + ")\\d+$");

	/** What the front matter's lines with the names of coders begin with. */
	private static final List<String> PEOPLE = List.of("coder", "author", "proposer", "repliedBy");

	private PseudonymCheck() {
	}

	/** One problem for each file and name; none where there is no key, as in a copy got from others. */
	public static List<Problem> check(StudyFiles files) {
		return check(files, TrackedFiles::all);
	}

	/** As {@link #check(StudyFiles)}, but only in some files, of those that are there. */
	public static List<Problem> check(StudyFiles files, Collection<String> paths) {
		return check(files, all -> paths.stream().filter(path -> TrackedFiles.isTracked(path) && all.exists(path)).toList());
	}

	/** Lists files. */
	private interface Listing {
		List<String> list(StudyFiles files) throws IOException;
	}

	private static List<Problem> check(StudyFiles files, Listing paths) {
		var problems = new ArrayList<Problem>();
		try {
			var entries = PseudonymKey.read(files);
			if (!entries.isEmpty()) {
				for (var path : paths.list(files)) {
					check(files, path, entries, problems);
				}
			}
		} catch (IOException e) {
			problems.add(new Problem(Kind.UNREADABLE, PseudonymKey.PATH, 0, String.valueOf(e.getMessage()), ""));
		}
		return problems;
	}

	private static void check(StudyFiles files, String path, List<Entry> entries, List<Problem> problems)
			throws IOException {
		var texts = TrackedFiles.readings(files.read(path));
		for (var entry : entries) {
			if (!entry.transcript().isEmpty() && !entry.transcript().equals(StudyLayout.baseName(place(path)))) {
				continue;
			}
			var matcher = new NameMatcher(List.of(entry.replacement()));
			if (NameMatcher.ofFileNames(List.of(entry.replacement())).isIn(TrackedFiles.name(path))) {
				problems.add(new Problem(Kind.NAME_FOUND, path, 0, Messages.get("stillInFileName", entry.pseudonym()), ""));
			}
			for (var text : texts) {
				var found = matcher.find(text).stream().filter(match -> !isCoder(path, text, match.start())
						&& entry.kept().stream().noneMatch(kept -> isKept(kept, text, match.start(), match.end()))).toList();
				if (!found.isEmpty()) {
					problems.add(new Problem(Kind.NAME_FOUND, path, line(text, found.getFirst().start()),
							Messages.get("stillFound", entry.pseudonym(), found.size()), ""));
				}
				checkInflected(path, text, entry, entries, problems);
			}
		}
	}

	private static void checkInflected(String path, String text, Entry entry, List<Entry> entries, List<Problem> problems) {
		var found = NameMatcher.ofInflected(List.of(entry.replacement())).find(text).stream()
				.filter(match -> !isCoder(path, text, match.start())
						&& !isKnown(text.substring(match.start(), match.end()), entries)).toList();
		if (!found.isEmpty()) {
			problems.add(new Problem(Kind.NAME_WITH_ENDING, path, line(text, found.getFirst().start()),
					Messages.get("stillInflected", entry.pseudonym(), found.size()), ""));
		}
	}

	/** Another name is found by itself, and a pseudonym that begins with the name was somebody's choice. */
	private static boolean isKnown(String word, List<Entry> entries) {
		return entries.stream().map(Entry::replacement)
				.anyMatch(each -> word.equalsIgnoreCase(each.name()) || word.equalsIgnoreCase(each.pseudonym()));
	}

	/** A file that gave way to another one belongs to the transcript beside which it was laid. */
	private static String place(String path) {
		return SET_ASIDE.matcher(path).replaceFirst("");
	}

	/** Coders and authors are not those who were interviewed; their names are in lines of their own. */
	static boolean isCoder(String path, String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		if (StudyLayout.hasExtension(place(path), StudyLayout.CODINGS_EXTENSION)) {
			return start == 0;
		}
		boolean front = text.startsWith("---\n") && offset < Math.max(0, text.indexOf("\n---", 4));
		return front && PEOPLE.stream().anyMatch(key -> text.startsWith(key, start));
	}

	/** Text in a quote or cell may be cut off around the name; what is there must be the same. */
	static boolean isKept(Kept kept, String text, int start, int end) {
		var before = PseudonymHit.oneLine(text.substring(Math.max(0, start - 2 * PseudonymPlan.KEPT), start).replace("\\n", " "));
		var after = PseudonymHit.oneLine(text.substring(end, Math.min(text.length(), end + 2 * PseudonymPlan.KEPT)).replace("\\n", " "));
		before = before.substring(before.lastIndexOf('"') + 1);
		after = after.indexOf('"') < 0 ? after : after.substring(0, after.indexOf('"'));
		return (before.endsWith(kept.before()) || kept.before().endsWith(before))
				&& (after.startsWith(kept.after()) || kept.after().startsWith(after));
	}

	private static int line(String text, int offset) {
		return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
	}
}
