/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;

import org.emic.core.study.Coders;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Journal;
import org.emic.core.study.Study;
import org.emic.exchange.CodingFate;
import org.emic.exchange.ImportException;
import org.emic.exchange.ImportPlan;
import org.emic.exchange.ImportState;
import org.emic.exchange.TranscriptUpdate;
import org.emic.exchange.TurnChange;

/** Puts changed sources in the places of the transcripts that were made of them, and tells what became of each coding. */
final class SourceUpdates {

	/** So much of a turn or passage is shown, in UTF-16 units. */
	private static final int SHOWN = 60;

	private final Study study;
	private final boolean dry;
	private final PrintStream out;
	private final PrintStream err;
	private boolean problems;

	/** @param dry whether to tell only and to write nothing */
	SourceUpdates(FolderFiles files, boolean dry, PrintStream out, PrintStream err) throws IOException {
		if (!dry) {
			Journal.finish(files);
		}
		this.study = Study.open(files);
		this.dry = dry;
		this.out = out;
		this.err = err;
	}

	/** Updates the transcripts of a plan's clashing files; these are left out of the plan then. */
	void run(ImportPlan plan) throws IOException {
		for (var planned : plan.transcripts()) {
			var transcript = study.transcript(planned.id());
			if (planned.state() == ImportState.CLASH && transcript.isPresent()) {
				try {
					update(TranscriptUpdate.look(transcript.get(), planned));
				} catch (ImportException e) {
					err.println(e.problem());
					problems = true;
				}
				planned.setSelected(false);
			}
		}
	}

	/** Whether a file could not be used, or a coding is uncertain or has lost its words. */
	boolean hasProblems() {
		return problems;
	}

	private void update(TranscriptUpdate update) throws IOException {
		out.println(Messages.get(dry ? "update.would" : "update.done", update.source(), update.transcript().id(),
				update.count(TurnChange.Kind.CHANGED), update.count(TurnChange.Kind.ADDED),
				update.count(TurnChange.Kind.REMOVED), update.count(TurnChange.Kind.SPEAKER)));
		update.turns().forEach(turn -> out.println("  " + describe(turn)));
		for (var coding : update.codings()) {
			if (coding.kind() != CodingFate.Kind.STAYS) {
				out.println("  " + Messages.get("update.coding." + key(coding.kind()), coding.placed().codeName(),
						coding.placed().coder().getName(), shorten(coding.placed().quote()), coding.turn() + 1, shorten(coding.quote())));
			}
			problems |= coding.kind() == CodingFate.Kind.UNCERTAIN || coding.kind() == CodingFate.Kind.LOST;
		}
		out.println("  " + Messages.get("update.codings", update.count(CodingFate.Kind.STAYS),
				update.count(CodingFate.Kind.MOVED), update.count(CodingFate.Kind.CHANGED),
				update.count(CodingFate.Kind.UNCERTAIN), update.count(CodingFate.Kind.LOST)));
		if (study.hasHiddenCodings(update.transcript().id())) {
			out.println("  " + Messages.get("update.hidden"));
		}
		if (!dry) {
			var change = study.edit(update.label(), update::apply);
			var write = study.stage(change.event(), Coders.create("emic", "emic"));
			update.addSource(write);
			write.commit();
		}
	}

	private static String describe(TurnChange turn) {
		return Messages.get("update.turn." + turn.kind().name().toLowerCase(Locale.ROOT), turn.before() + 1,
				turn.after() + 1, shorten(turn.oldText()), shorten(turn.newText()));
	}

	private static String key(CodingFate.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	private static String shorten(String text) {
		var line = text.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= SHOWN ? line
				: line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
	}
}
