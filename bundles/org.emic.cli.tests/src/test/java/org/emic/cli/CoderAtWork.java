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
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.Coders;
import org.emic.core.study.DecisionEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyTranscript;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Provenance;

/** A coder who does one thing after the other in a clone, whatever comes up, through the code that the workbench uses. */
final class CoderAtWork {

	/** What was done, and to which code or coding. */
	record Operation(String what, String code, String coding) {
	}

	private static final List<String> WORDS = List.of("agency", "control", "doubt", "draft", "ease", "fear", "growth", "habit",
			"idea", "joy", "kinship", "labour", "mastery", "novelty", "order", "pace", "quality", "risk", "skill", "trust");

	private final Path folder;
	private final Coder coder;
	private final Random random;
	private final boolean editsText;
	private final Study study;
	final List<Operation> operations = new ArrayList<>();

	CoderAtWork(Path folder, String id, long seed, boolean editsText) throws IOException {
		this.folder = folder;
		this.coder = Coders.create(id, id.toUpperCase());
		this.random = new Random(seed);
		this.editsText = editsText;
		this.study = Study.open(new FolderFiles(folder));
	}

	Path folder() {
		return folder;
	}

	String id() {
		return coder.getId();
	}

	void work(int count) throws IOException {
		int goal = operations.size() + count;
		while (operations.size() < goal) {
			study.edit("Work", this::anything);
			if (operations.size() % 100 == 0) {
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

	void save() throws IOException {
		study.saveCodebooks();
		for (var transcript : study.transcripts()) {
			if (transcript.isDirty()) {
				study.save(transcript, coder);
			}
		}
	}

	void anything(StudyEdit edit) {
		int what = random.nextInt(100);
		if (what < 14) {
			code(edit);
		} else if (what < 36) {
			own(placed -> true).ifPresent(placed -> change(edit, placed));
		} else if (what < 54) {
			one(codings(placed -> placed.coder() != null && !CodingEdits.isOwner(placed, coder))).ifPresent(placed -> decide(edit, placed));
		} else if (what < 57 && editsText) {
			editText(edit);
		} else {
			one(codes()).ifPresent(code -> changeCode(edit, code));
		}
	}

	/** Codes a passage; sometimes the same one that another clone codes with the same code. */
	void code(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts())).orElseThrow();
		var turn = one(transcript.model().getTurns()).orElseThrow();
		int from = random.nextInt(Math.max(1, turn.getTextLength() - 20));
		var range = TextRange.of(turn.getTextOffset() + from, Math.min(20 + random.nextInt(60), turn.getTextLength() - from));
		var code = one(codes()).orElseThrow();
		CodingEdits.apply(edit, transcript, range, code, coder, Provenance.MANUAL)
				.ifPresent(placed -> did("code", code.getId(), placed.coding().getId()));
	}

	private void change(StudyEdit edit, PlacedCoding placed) {
		var id = placed.coding().getId();
		switch (random.nextInt(4)) {
			case 0 -> {
				if (isFree(placed, placed.range(), one(codes()).orElseThrow(), code -> {
					CodingEdits.changeCode(edit, placed, code, coder);
					did("recode", code.getId(), id);
				})) {
					return;
				}
			}
			case 1 -> {
				CodingEdits.comment(edit, placed, sentence(), coder);
				did("comment", "", id);
			}
			case 2 -> {
				var range = new TextRange(placed.start(), Math.min(placed.transcript().text().length(), placed.end() + random.nextInt(9) - 4));
				if (!CodingEdits.trimmed(placed.transcript(), range).isEmpty() && isFree(placed,
						CodingEdits.trimmed(placed.transcript(), range), placed.code().orElse(null), code -> {
						})) {
					CodingEdits.place(edit, placed, CodingEdits.trimmed(placed.transcript(), range), coder);
					did("adjust", "", id);
				}
			}
			default -> {
				CodingEdits.remove(edit, placed, coder);
				did("remove", "", id);
			}
		}
	}

	/** Does something unless the coder has that very coding already, which the workbench would not make either. */
	private boolean isFree(PlacedCoding placed, TextRange range, Code code, Consumer<Code> work) {
		boolean free = code == null || placed.transcript().codingsIn(range).stream().noneMatch(other -> other != placed
				&& other.range().equals(range) && CodingEdits.isOwner(other, coder) && other.code().equals(Optional.of(code)));
		if (free) {
			work.accept(code);
		}
		return free;
	}

	private void decide(StudyEdit edit, PlacedCoding placed) {
		if (random.nextInt(4) == 0) {
			DecisionEdits.remove(edit, placed, coder, sentence());
			did("decide removal", "", placed.coding().getId());
		} else {
			var code = one(codes()).orElseThrow();
			DecisionEdits.recode(edit, placed, code, coder, sentence());
			did("decide recode", code.getId(), placed.coding().getId());
		}
	}

	private void editText(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts())).orElseThrow();
		var turn = one(transcript.model().getTurns()).orElseThrow();
		int at = turn.getTextOffset() + turn.getTextLength() / 2;
		int space = transcript.text().indexOf(' ', at);
		if (space > 0 && space < turn.getTextOffset() + turn.getTextLength()) {
			edit.replaceText(transcript, space, 0, " " + word());
			did("edit text", "", "");
		}
	}

	private void changeCode(StudyEdit edit, Code code) {
		var id = code.getId();
		switch (random.nextInt(12)) {
			case 0, 1 -> set(edit, code, "rename", CodebookPackage.Literals.CODE__NAME, word() + " " + random.nextInt(1000));
			case 2, 3 -> move(edit, code);
			case 4, 5 -> set(edit, code, "define", CodebookPackage.Literals.CODE__DEFINITION, sentence() + "\n\n" + sentence());
			case 6 -> {
				var made = CodebookEdits.create(edit, random.nextBoolean() ? code : study.codes().main().orElseThrow(),
						word() + " " + random.nextInt(1000));
				did("new", made.getId(), "");
			}
			case 7 -> set(edit, code, "status", CodebookPackage.Literals.CODE__STATUS,
					random.nextBoolean() ? Status.DEPRECATED : Status.ACTIVE);
			case 8 -> {
				var aliases = new ArrayList<>(code.getAliases());
				aliases.add(word() + " " + random.nextInt(1000));
				set(edit, code, "alias", CodebookPackage.Literals.CODE__ALIASES, aliases);
			}
			case 9 -> merge(edit, code);
			case 10 -> split(edit, code);
			default -> {
				if (random.nextInt(4) == 0 && codes().size() > 15) {
					CodebookEdits.delete(edit, code, coder);
					did("delete", id, "");
				} else {
					set(edit, code, "colour", CodebookPackage.Literals.CODE__COLOUR, String.format("#%06x", random.nextInt(1 << 24)));
				}
			}
		}
	}

	private void set(StudyEdit edit, Code code, String what, EStructuralFeature feature, Object value) {
		edit.set(code, feature, value);
		did(what, code.getId(), "");
	}

	private void move(StudyEdit edit, Code code) {
		var parent = one(codes()).orElseThrow();
		try {
			CodebookEdits.move(edit, code, random.nextInt(3) == 0 ? study.codes().main().orElseThrow() : parent,
					random.nextInt(parent.getChildren().size() + 1));
			did("move", code.getId(), "");
		} catch (IllegalArgumentException e) {
			// into itself, which the workbench refuses
		}
	}

	/** The codings of a code become those of another; own ones at once, others' by following it. */
	private void merge(StudyEdit edit, Code code) {
		var into = one(codes().stream().filter(other -> other != code).toList()).orElseThrow();
		if (!code.getChildren().isEmpty() || codes().size() < 15) {
			return;
		}
		for (var placed : study.codings().of(List.of(code.getId()))) {
			if (CodingEdits.isOwner(placed, coder) && !isFree(placed, placed.range(), into, to -> CodingEdits.changeCode(edit, placed, to, coder))) {
				CodingEdits.remove(edit, placed, coder);
			}
		}
		edit.set(code, CodebookPackage.Literals.CODE__MERGED_INTO, into.getId());
		edit.set(code, CodebookPackage.Literals.CODE__STATUS, Status.DELETED);
		did("merge", code.getId(), "");
	}

	private void split(StudyEdit edit, Code code) {
		var part = CodebookEdits.create(edit, code, word() + " " + random.nextInt(1000));
		for (var placed : study.codings().of(List.of(code.getId()))) {
			if (CodingEdits.isOwner(placed, coder) && random.nextBoolean()) {
				CodingEdits.changeCode(edit, placed, part, coder);
			}
		}
		did("split", code.getId(), "");
	}

	private void did(String what, String code, String coding) {
		operations.add(new Operation(what, code, coding));
	}

	private Optional<PlacedCoding> own(Predicate<PlacedCoding> wanted) {
		return one(codings(placed -> CodingEdits.isOwner(placed, coder) && wanted.test(placed)));
	}

	private List<PlacedCoding> codings(Predicate<PlacedCoding> wanted) {
		return study.transcripts().stream().flatMap((StudyTranscript transcript) -> transcript.codings().stream()).filter(wanted).toList();
	}

	private List<Code> codes() {
		return study.codes().all().stream().filter(code -> code.getMergedInto() == null).toList();
	}

	private <T> Optional<T> one(List<T> list) {
		return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
	}

	private String word() {
		return WORDS.get(random.nextInt(WORDS.size()));
	}

	private String sentence() {
		return "About " + word() + " and " + word() + ", number " + random.nextInt(10_000) + ".";
	}
}
