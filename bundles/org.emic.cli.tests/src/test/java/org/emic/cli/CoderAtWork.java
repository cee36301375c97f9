/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.emic.core.refactor.RecodeCodings;
import org.emic.core.study.Coders;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.StaleCodings;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.study.Viewer;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/** A coder who does one thing after the other in a clone, whatever comes up, through the code that the workbench uses. */
final class CoderAtWork {

	/** What was done, and to which code or coding; the other is empty. */
	record Operation(String what, String code, String coding) {
	}

	private final Path folder;
	private final Coder coder;
	private final Random random;
	private final boolean editsText;
	private final Study study;
	private final CodebookWork codebook;
	private final StudyWork besides;
	final List<Operation> operations = new ArrayList<>();

	CoderAtWork(Path folder, String id, long seed, boolean editsText) throws IOException {
		this.folder = folder;
		this.coder = Coders.create(id, id.toUpperCase());
		this.random = new Random(seed);
		this.editsText = editsText;
		this.study = Study.open(new FolderFiles(folder), Viewer.EVERYBODY);
		this.codebook = new CodebookWork(study, coder, random, (what, code) -> operations.add(new Operation(what, code, "")),
				(what, coding) -> operations.add(new Operation(what, "", coding)));
		this.besides = new StudyWork(study, coder, random, codebook::sentence,
				(what, coding) -> operations.add(new Operation(what, "", coding)));
	}

	Path folder() {
		return folder;
	}

	String id() {
		return coder.getId();
	}

	void work(int count) throws IOException {
		for (int done = 0; done < count;) {
			var did = new boolean[1];
			study.edit("Work", edit -> did[0] = anything(edit));
			if (did[0] && ++done % 100 == 0) {
				save();
			}
		}
		save();
	}

	void codeSome(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			study.edit("Code", this::code);
		}
		save();
	}

	void proposeSome(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			study.edit("Propose", codebook::propose);
		}
		save();
	}

	/** What is there before the others begin. */
	void begin(List<String> coders, int memos) throws IOException {
		study.edit("Begin", edit -> besides.begin(edit, coders, memos));
		save();
	}

	/** As the workbench does it: all or none. */
	void save() throws IOException {
		study.stage(study.transcripts().stream().filter(StudyTranscript::isDirty).toList(), coder).commit();
	}

	private boolean anything(StudyEdit edit) {
		int what = random.nextInt(100);
		if (what < 14) {
			return code(edit);
		} else if (what < 32) {
			return one(codings(placed -> CodingEdits.isOwner(placed, coder))).filter(placed -> change(edit, placed)).isPresent();
		} else if (what < 48) {
			return one(codings(placed -> !CodingEdits.isOwner(placed, coder))).filter(placed -> decide(edit, placed)).isPresent();
		} else if (what < 51) {
			return editsText && editText(edit);
		} else if (what < 56) {
			return recodeSome(edit);
		} else if (what < 66) {
			return besides.anything(edit);
		}
		return codebook.anything(edit);
	}

	/** Codes a passage; sometimes the same one that another clone codes with the same code. */
	private boolean code(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts())).orElseThrow();
		var turn = one(transcript.model().getTurns()).orElseThrow();
		int from = random.nextInt(Math.max(1, turn.getTextLength() - 20));
		var range = TextRange.of(turn.getTextOffset() + from, Math.min(20 + random.nextInt(60), turn.getTextLength() - from));
		var code = one(codebook.codes()).orElseThrow();
		var made = CodingEdits.apply(edit, transcript, range, code, coder, Provenance.MANUAL);
		made.ifPresent(placed -> {
			did("code", placed);
			operations.add(new Operation("code", code.getId(), ""));
		});
		return made.isPresent();
	}

	private boolean change(StudyEdit edit, PlacedCoding placed) {
		switch (random.nextInt(5)) {
			case 0 -> {
				return codebook.refactor(edit, "recode", new RecodeCodings(Set.of(placed.coding().getId()),
						one(codebook.codes()).orElseThrow().getId(), null));
			}
			case 1 -> CodingEdits.comment(edit, placed, codebook.sentence(), coder);
			case 2 -> {
				return adjust(edit, placed);
			}
			case 3 -> {
				return stillFits(edit);
			}
			default -> CodingEdits.remove(edit, placed, coder);
		}
		did("comment or remove", placed);
		return true;
	}

	/** Unless the coder has that very coding already, which the workbench would not make either. */
	private boolean adjust(StudyEdit edit, PlacedCoding placed) {
		var range = CodingEdits.trimmed(placed.transcript(), new TextRange(placed.start(),
				Math.clamp(placed.end() + random.nextInt(9) - 4, placed.start() + 1, placed.transcript().text().length())));
		boolean free = !range.isEmpty() && placed.transcript().codingsIn(range).stream().noneMatch(other -> other != placed
				&& other.range().equals(range) && CodingEdits.isOwner(other, coder) && other.code().equals(placed.code()));
		if (free) {
			CodingEdits.place(edit, placed, range, coder);
			did("adjust", placed);
		}
		return free;
	}

	/** Says of a coding that was made under another definition that it still fits. */
	private boolean stillFits(StudyEdit edit) {
		var stale = codings(placed -> StaleCodings.canSettle(placed, coder)
				&& StaleCodings.isStale(placed, StaleCodings.Which.ALSO_WITHOUT));
		one(stale).ifPresent(placed -> {
			StaleCodings.stillFits(edit, placed, coder);
			did("still fits", placed);
		});
		return !stale.isEmpty();
	}

	private boolean decide(StudyEdit edit, PlacedCoding placed) {
		var own = DecisionEdits.own(placed, coder);
		if (!own.isEmpty() && random.nextInt(3) == 0) {
			DecisionEdits.withdraw(edit, placed, coder);
			did("withdraw", placed);
		} else if (random.nextInt(4) == 0) {
			DecisionEdits.remove(edit, placed, coder, codebook.sentence());
			did("decide removal", placed);
		} else {
			return codebook.refactor(edit, "decide recode", new RecodeCodings(Set.of(placed.coding().getId()),
					one(codebook.codes()).orElseThrow().getId(), codebook.sentence()));
		}
		return true;
	}

	/** Anybody's codings of one transcript get another code. */
	private boolean recodeSome(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts())).orElseThrow();
		var some = transcript.codings().stream().filter(placed -> random.nextInt(8) == 0).map(placed -> placed.coding().getId())
				.collect(Collectors.toSet());
		return codebook.refactor(edit, "recode some", new RecodeCodings(some, one(codebook.codes()).map(Code::getId).orElseThrow(),
				codebook.sentence()));
	}

	private boolean editText(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts())).orElseThrow();
		var turn = one(transcript.model().getTurns()).orElseThrow();
		int at = turn.getTextOffset() + turn.getTextLength() / 2;
		int space = transcript.text().indexOf(' ', at);
		boolean inside = space > 0 && space < turn.getTextOffset() + turn.getTextLength();
		if (inside) {
			edit.replaceText(transcript, space, 0, " " + codebook.word());
			operations.add(new Operation("edit text", "", ""));
		}
		return inside;
	}

	private void did(String what, PlacedCoding placed) {
		operations.add(new Operation(what, "", placed.coding().getId()));
	}

	private List<PlacedCoding> codings(Predicate<PlacedCoding> wanted) {
		return study.transcripts().stream().flatMap((StudyTranscript transcript) -> transcript.codings().stream())
				.filter(wanted).toList();
	}

	private <T> Optional<T> one(List<T> list) {
		return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
	}
}
