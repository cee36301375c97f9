/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.google.gson.Gson;

/** Tells of a code, proposal, memo, codebook or the settings whether each property is what two people made of it. */
final class PropertyOracle {

	/** The key of the prose of a file without headings. */
	private static final String TEXT = "text";
	private static final String EXAMPLES = "# Examples";
	private static final String LINKS = "links";
	private static final String STATUS = "status";
	private static final String RANK = "rank";
	private static final String PARENT = "parent";
	private static final String DELETED = "DELETED";
	private static final Set<String> LISTS = Set.of("aliases", "owners", "codebooks", "blind", "seeing");

	private final MergeStep step;
	private final List<String> faults;
	private final Map<String, String> base;
	private final Map<String, String> ours;
	private final Map<String, String> theirs;
	private final Map<String, String> mergedOurs;
	private final Map<String, String> mergedTheirs;

	private PropertyOracle(MergeStep step, List<String> faults) {
		this.step = step;
		this.faults = faults;
		base = values(step.base());
		ours = values(step.ours());
		theirs = values(step.theirs());
		mergedOurs = values(step.mergedOurs());
		mergedTheirs = values(step.mergedTheirs());
	}

	static void check(MergeStep step, List<String> faults) {
		var oracle = new PropertyOracle(step, faults);
		var properties = new TreeSet<>(oracle.base.keySet());
		List.of(oracle.ours, oracle.theirs, oracle.mergedOurs, oracle.mergedTheirs)
				.forEach(side -> properties.addAll(side.keySet()));
		properties.forEach(oracle::property);
	}

	/** The properties of a file: keys with their values, the items of a list a line each, headings with their prose. */
	static Map<String, String> values(String text) {
		var values = new TreeMap<String, String>();
		boolean headings = text.lines().anyMatch(line -> line.matches("(rank|proposer): .*"));
		int rules = 0;
		var last = "";
		for (var line : text.lines().toList()) {
			if (rules < 2 && line.equals("---")) {
				last = ++rules == 2 ? TEXT : "";
			} else if (rules < 2 && line.matches("[a-zA-Z]+:.*")) {
				last = line.substring(0, line.indexOf(':'));
				values.merge(last, line.substring(line.indexOf(':') + 1).strip(), (one, other) -> one + " and also " + other);
			} else if (rules < 2 && (line.isBlank() || line.startsWith("#"))) {
				last = "";
			} else if (headings && line.matches("# (Definition|Include|Exclude|Examples|Reason|Reply)")) {
				last = line;
				values.merge(last, "", String::concat);
			} else {
				values.merge(last, "\n" + line, String::concat);
			}
		}
		values.replaceAll((key, value) -> value.strip());
		return values;
	}

	private void property(String key) {
		var was = value(base, key);
		var our = value(ours, key);
		var their = value(theirs, key);
		// where both made the file, git by itself knows of no beginning
		boolean bothChanged = !our.equals(was) && !their.equals(was) || step.base().isEmpty() && !step.isByEmic();
		boolean disputed = bothChanged && !our.equals(their);
		if (step.isByEmic() && isCode() && key.equals(STATUS)) {
			status(our, their, was);
		} else if (!disputed) {
			expect(key, our.equals(was) ? their : our);
		} else if ((key.equals(EXAMPLES) || key.equals(LINKS)) && !step.isByEmic()) {
			return; // git keeps lines apart as it can; that none is lost is looked at for all files
		} else if (step.isByEmic() && (LISTS.contains(key) || key.equals(EXAMPLES) || key.equals(LINKS))) {
			var merged = value(mergedOurs, key);
			MergeOracle.together(key, list(was), list(our), list(their), list(merged), faults);
			expect(key, merged);
		} else if (step.isByEmic() && key.equals(RANK)) {
			rank(our, their);
		} else if (key.startsWith("# ") || key.equals(TEXT)) {
			ProseOracle.check(key, was, our, their, value(mergedOurs, key), value(mergedTheirs, key),
					faults);
		} else {
			expect(key, our, their);
		}
	}

	private boolean isCode() {
		return ours.containsKey(RANK);
	}

	private static String value(Map<String, String> values, String key) {
		return values.getOrDefault(key, "");
	}

	/** Nobody differs about it, so that it is in no conflict. */
	private void expect(String key, String value) {
		expect(key, value, value);
	}

	private void expect(String key, String our, String their) {
		var mergedOur = value(mergedOurs, key);
		var mergedTheir = value(mergedTheirs, key);
		if (!mergedOur.equals(our) || !mergedTheir.equals(their)) {
			faults.add(key + " was “" + value(base, key) + "”, ours “" + value(ours, key) + "”, theirs “" + value(theirs, key)
					+ "”, and became " + (mergedOur.equals(mergedTheir) ? "“" + mergedOur + "”"
							: "a conflict between “" + mergedOur + "” and “" + mergedTheir + "”"));
		}
	}

	/** Merging into another code holds; deleting gives way to whoever worked on the code; all else is as with other properties. */
	private void status(String our, String their, String was) {
		if (merges(ours)) {
			expect(STATUS, our);
		} else if (merges(theirs)) {
			expect(STATUS, their);
		} else if (deletes(ours) && !deletes(theirs) && worksOn(theirs)) {
			expect(STATUS, their);
		} else if (deletes(theirs) && !deletes(ours) && worksOn(ours)) {
			expect(STATUS, our);
		} else if (our.equals(was) || our.equals(their)) {
			expect(STATUS, their);
		} else if (their.equals(was)) {
			expect(STATUS, our);
		} else {
			expect(STATUS, our, their);
		}
	}

	private boolean merges(Map<String, String> side) {
		var into = value(side, "mergedInto");
		return into.length() > 2 && !into.equals(value(base, "mergedInto"));
	}

	private boolean deletes(Map<String, String> side) {
		return value(side, STATUS).equals(DELETED) && !value(base, STATUS).equals(DELETED);
	}

	private boolean worksOn(Map<String, String> side) {
		return side.keySet().stream().anyMatch(key -> !key.equals(RANK) && !value(side, key).equals(value(base, key)));
	}

	/** It goes with the code above; where both, or none, changed that, either will do. */
	private void rank(String our, String their) {
		boolean weMoved = !value(ours, PARENT).equals(value(base, PARENT));
		boolean theyMoved = !value(theirs, PARENT).equals(value(base, PARENT));
		if (weMoved != theyMoved) {
			expect(RANK, weMoved ? our : their);
		} else {
			expect(RANK, value(mergedOurs, RANK).equals(our) ? our : their);
		}
	}

	/** The entries of a list on one line, or a line each; of a link, what it is to without the last known name. */
	private static List<String> list(String value) {
		if (value.startsWith("[")) {
			return List.of(new Gson().fromJson(value, String[].class));
		}
		var lines = new ArrayList<>(MergeStep.lines(value));
		lines.replaceAll(line -> line.startsWith("- ") ? line.replaceFirst(" \".*\"$", "") : line);
		return lines;
	}
}
