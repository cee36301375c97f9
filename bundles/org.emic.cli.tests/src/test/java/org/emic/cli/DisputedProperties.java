/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells, apart from the code that merges, which properties of a code two people changed in different ways. */
final class DisputedProperties {

	private DisputedProperties() {
	}

	/** The properties in a code's file: keys with their values, headings with their prose. */
	static Map<String, String> values(String text) {
		var values = new TreeMap<String, String>();
		var heading = "";
		for (var line : text.lines().toList()) {
			if (heading.isEmpty() && line.matches("[a-zA-Z]+: .*")) {
				values.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
			} else if (line.matches("# (Definition|Include|Exclude|Examples|Reason|Reply)")) {
				heading = line;
				values.put(heading, "");
			} else if (!heading.isEmpty()) {
				values.merge(heading, line + "\n", String::concat);
			}
		}
		values.replaceAll((key, value) -> value.strip());
		return values;
	}

	/** The properties that both sides changed, in different ways. */
	static Set<String> of(String base, String ours, String theirs) {
		var disputed = new TreeSet<String>();
		var before = values(base);
		var one = values(ours);
		var other = values(theirs);
		for (var key : one.keySet()) {
			var was = before.getOrDefault(key, "");
			if (!one.get(key).equals(was) && !other.getOrDefault(key, "").equals(was) && !one.get(key).equals(other.get(key))) {
				disputed.add(key);
			}
		}
		return disputed;
	}

	/** The properties that are not the same on both sides. */
	static Set<String> differing(String ours, String theirs) {
		var differing = new TreeSet<String>();
		var other = values(theirs);
		values(ours).forEach((key, value) -> {
			if (!value.equals(other.getOrDefault(key, ""))) {
				differing.add(key);
			}
		});
		return differing;
	}

	/** The properties that stand, with different values, on the sides of the conflicts in a text. */
	static Set<String> inConflicts(String text) {
		var disputed = new TreeSet<String>();
		var sides = new LinkedHashMap<Boolean, List<String>>();
		Boolean ours = null;
		var heading = "";
		for (var line : text.lines().toList()) {
			if (line.startsWith("<<<<<<< ")) {
				ours = true;
				sides.put(true, new ArrayList<>());
				sides.put(false, new ArrayList<>());
			} else if (ours != null && line.equals("=======")) {
				ours = false;
			} else if (ours != null && line.startsWith(">>>>>>> ")) {
				ours = null;
				collect(disputed, sides, heading);
			} else if (ours != null) {
				sides.get(ours).add(line);
			} else if (line.matches("# (Definition|Include|Exclude|Examples|Reason|Reply)")) {
				heading = line;
			}
		}
		return disputed;
	}

	private static void collect(Set<String> disputed, Map<Boolean, List<String>> sides, String heading) {
		if (!heading.isEmpty()) {
			disputed.add(heading);
			return;
		}
		var ours = values(String.join("\n", sides.get(true)));
		var theirs = values(String.join("\n", sides.get(false)));
		var keys = new TreeSet<>(ours.keySet());
		keys.addAll(theirs.keySet());
		keys.stream().filter(key -> !ours.getOrDefault(key, "").equals(theirs.getOrDefault(key, ""))).forEach(disputed::add);
	}
}
