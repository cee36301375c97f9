/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.ArrayList;
import java.util.List;

import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.internal.CodingLines;
import org.emic.model.files.internal.CodingOrder;
import org.emic.model.files.internal.DecisionLines;
import org.emic.model.files.internal.Lines;
import org.emic.model.files.internal.Problems;
import org.emic.model.files.internal.UnreadableLines;

/**
 * The codings of one transcript by one coder as JSON Lines: the first line names the format, the
 * transcript, the coder, whether that coder is done with it, and the digests of the turns that positions
 * refer to; each further line, of which there may be none, is a coding, or, behind these, what the coder decided about somebody else's coding. Keys stand in a fixed
 * order and are left out where there is nothing to say; codings are sorted by start, end and id,
 * decisions by the coding's id and their own. Unknown keys are kept and follow the known ones.
 */
public final class CodingsFormat {

	/** What the name of a codings file ends in. */
	public static final String EXTENSION = "codings";
	/** The newest form that this version reads. */
	public static final int FORMAT = 1;
	/** The id of the coder that files of the consensus name; nobody's. */
	public static final String CONSENSUS = "consensus";

	private CodingsFormat() {
	}

	/** Reads a codings file; the first thing wrong in it is thrown. */
	public static CodingSet parse(String text, String fileName) throws FormatException {
		var parsed = parseLenient(text, fileName);
		if (!parsed.problems().isEmpty())
			throw parsed.problems().get(0);
		return parsed.value();
	}

	/**
	 * Reads what can be read of a codings file. A line that cannot (cut off, or left by a merge) is
	 * reported and kept: {@link #write} puts it, as it was, at the end. So it is with both sides of a conflict:
	 * which of them holds is for a person.
	 *
	 * @throws FormatException if the file is empty, of a newer form than this version reads, or without a
	 *         first line that can be read: then nobody knows what the positions refer to
	 */
	public static Parsed<CodingSet> parseLenient(String text, String fileName) throws FormatException {
		var set = CodingFactory.eINSTANCE.createCodingSet();
		var problems = new ArrayList<FormatException>();
		var unreadable = new ArrayList<String>();
		var lines = Lines.of(text);
		if (lines.stream().allMatch(String::isBlank))
			throw Problems.of(fileName, 0, "file.empty");
		var header = false;
		var conflicts = ConflictText.conflicts(Lines.normalise(text)).iterator();
		var conflict = conflicts.hasNext() ? conflicts.next() : null;
		for (var i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			if (conflict != null && i + 1 == conflict.first()) {
				problems.add(Problems.of(fileName, i + 1, "codings.conflict", conflict.ours(), conflict.theirs()));
				unreadable.addAll(lines.subList(i, conflict.last()));
				i = conflict.last() - 1;
				conflict = conflicts.hasNext() ? conflicts.next() : null;
				continue;
			}
			if (line.isBlank())
				continue;
			try {
				if (!header && CodingLines.isHeader(line)) {
					CodingLines.readHeader(set, line, fileName, i + 1);
					header = true;
				} else if (DecisionLines.isDecision(line))
					set.getDecisions().add(DecisionLines.read(line, fileName, i + 1));
				else
					set.getCodings().add(isConsensus(set) ? CodingLines.readSettlement(line, fileName, i + 1)
							: CodingLines.readCoding(line, fileName, i + 1));
			} catch (FormatException e) {
				if (CodingLines.isNewer(line))
					throw e;
				problems.add(e);
				unreadable.add(line);
			}
		}
		if (!header)
			throw problems.isEmpty() ? Problems.of(fileName, 1, "codings.header") : problems.get(0);
		UnreadableLines.put(set, unreadable);
		return new Parsed<>(set, problems);
	}

	/** Whether a set is a part of the consensus, and not what a coder coded. */
	public static boolean isConsensus(CodingSet set) {
		return set.getCoder() != null && CONSENSUS.equals(set.getCoder().getId());
	}

	/** The text of a codings file. The set itself is not sorted by this. */
	public static String write(CodingSet set) {
		var codings = new ArrayList<>(set.getCodings());
		codings.sort(CodingOrder.INSTANCE);
		var to = new StringBuilder(200 + codings.size() * 400);
		CodingLines.writeHeader(to, set);
		for (var coding : codings)
			CodingLines.writeCoding(to, coding);
		set.getDecisions().stream().sorted(DecisionLines.ORDER).forEach(decision -> DecisionLines.write(to, decision));
		for (var line : unreadableLines(set))
			to.append(line).append('\n');
		return to.toString();
	}

	/** The lines that could not be read and are kept as they were. */
	public static List<String> unreadableLines(CodingSet set) {
		return UnreadableLines.of(set);
	}
}
