/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.compare;

import java.util.List;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.emic.core.compare.ConflictSides;

/** Writes two versions of a text as git does: what both have once, and all else with git's lines around it. */
final class ConflictWriter {

	/** The lines of a text, each with its end. */
	private record Lines(List<String> lines) implements IRangeComparator {

		static Lines of(String text) {
			return new Lines(ConflictSides.lines(text));
		}

		String text(int from, int length) {
			return String.join("", lines.subList(from, from + length)); //$NON-NLS-1$
		}

		@Override
		public int getRangeCount() {
			return lines.size();
		}

		@Override
		public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
			return lines.get(index).equals(((Lines) other).lines.get(otherIndex));
		}

		@Override
		public boolean skipRangeComparison(int length, int most, IRangeComparator other) {
			return false;
		}
	}

	private ConflictWriter() {
	}

	static String write(String ours, String theirs, String oursName, String theirsName) {
		var left = Lines.of(ours);
		var right = Lines.of(theirs);
		var to = new StringBuilder();
		int written = 0;
		for (RangeDifference difference : RangeDifferencer.findDifferences(left, right)) {
			to.append(left.text(written, difference.leftStart() - written));
			to.append("<<<<<<< ").append(oursName).append('\n'); //$NON-NLS-1$
			side(to, left.text(difference.leftStart(), difference.leftLength()));
			to.append("=======\n"); //$NON-NLS-1$
			side(to, right.text(difference.rightStart(), difference.rightLength()));
			to.append(">>>>>>> ").append(theirsName).append('\n'); //$NON-NLS-1$
			written = difference.leftEnd();
		}
		return to.append(left.text(written, left.getRangeCount() - written)).toString();
	}

	private static void side(StringBuilder to, String lines) {
		to.append(lines);
		if (!lines.isEmpty() && !lines.endsWith("\n")) { //$NON-NLS-1$
			to.append('\n');
		}
	}
}
