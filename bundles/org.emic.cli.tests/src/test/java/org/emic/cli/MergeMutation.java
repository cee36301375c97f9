/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.util.Set;
import java.util.TreeSet;

/** Merges that lose something, made of right ones: with these it is tried whether {@link MergeOracle} sees it. */
enum MergeMutation {

	OUR_SIDE_OF_EACH_CONFLICT {
		@Override
		String of(MergeStep step) {
			return step.mergedOurs() + "\n";
		}
	},
	THEIR_SIDE_OF_EACH_CONFLICT {
		@Override
		String of(MergeStep step) {
			return step.mergedTheirs() + "\n";
		}
	},
	OUR_FILE {
		@Override
		String of(MergeStep step) {
			return step.ours();
		}
	},
	ALIASES_OF_THEIRS_LOST {
		@Override
		String of(MergeStep step) {
			return withLineOf(step, "aliases", step.ours());
		}
	},
	ALL_ALIASES_LOST {
		@Override
		String of(MergeStep step) {
			return step.merged().replaceFirst("(?m)^aliases: \\[\".*$", "aliases: []");
		}
	},
	STATUS_AS_BEFORE {
		@Override
		String of(MergeStep step) {
			return withLineOf(step, "status", step.base());
		}
	},
	COLOUR_AS_BEFORE {
		@Override
		String of(MergeStep step) {
			return withLineOf(step, "colour", step.base());
		}
	},
	PARENT_AS_BEFORE {
		@Override
		String of(MergeStep step) {
			return withLineOf(step, "parent", step.base());
		}
	},
	EDITED_CODE_STAYS_DELETED {
		@Override
		String of(MergeStep step) {
			boolean deleted = line(step.ours(), "status").contains("DELETED") || line(step.theirs(), "status").contains("DELETED");
			return deleted ? step.merged().replaceFirst("(?m)^status: .*$", "status: DELETED") : step.merged();
		}
	},
	EXAMPLES_OF_THEIRS_LOST {
		@Override
		String of(MergeStep step) {
			int at = step.merged().indexOf(EXAMPLES);
			return at < 0 || !step.ours().contains(EXAMPLES) ? step.merged()
					: step.merged().substring(0, at) + step.ours().substring(step.ours().indexOf(EXAMPLES));
		}
	},
	CODING_LOST {
		@Override
		String of(MergeStep step) {
			return step.path().endsWith(".codings") ? step.merged().replaceFirst("\\{\"start\".*\n", "") : step.merged();
		}
	},
	CODING_DOUBLED {
		@Override
		String of(MergeStep step) {
			return step.path().endsWith(".codings") ? step.merged().replaceFirst("(\\{\"start\".*\n)", "$1$1") : step.merged();
		}
	},
	CODE_OF_A_CODING_LOST {
		@Override
		String of(MergeStep step) {
			return step.merged().replaceFirst("(\\{\"start\".*)\"code\":\"[^\"]*\",", "$1");
		}
	},
	ROW_LOST {
		@Override
		String of(MergeStep step) {
			return step.path().endsWith(".csv") ? step.merged().replaceFirst("(?s)^(.*\n)[^\n]+\n$", "$1") : step.merged();
		}
	},
	BLIND_NO_MORE {
		@Override
		String of(MergeStep step) {
			return step.merged().replaceFirst("(?m)^blind: \\[\".*$", "blind: []");
		}
	};

	private static final String EXAMPLES = "\n# Examples\n";

	/** What this makes of a merge; the same where there is nothing in it to lose in this way. */
	abstract String of(MergeStep step);

	/** Whether this does more to a file than to put the entries of a list into another order. */
	boolean harms(MergeStep step) {
		return !entries(of(step)).equals(entries(step.merged()));
	}

	private static Set<String> entries(String text) {
		var entries = new TreeSet<String>();
		text.lines().filter(line -> !line.isBlank()).map(line -> line.startsWith("aliases: [") ? sorted(line) : line)
				.forEach(line -> entries.add(entries.contains(line) ? line + " again" : line));
		return entries;
	}

	private static String sorted(String aliases) {
		return new TreeSet<>(Set.of(aliases.substring(aliases.indexOf('[') + 1, aliases.length() - 1).split(",\\s*"))).toString();
	}

	private static String withLineOf(MergeStep step, String key, String other) {
		var line = line(other, key);
		return line.isEmpty() ? step.merged()
				: step.merged().replaceFirst("(?m)^" + key + ": .*$", line.replace("\\", "\\\\").replace("$", "\\$"));
	}

	private static String line(String text, String key) {
		return text.lines().filter(line -> line.startsWith(key + ": ")).findFirst().orElse("");
	}
}
