/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.emic.core.disagreement.ComparedCodings;
import org.emic.core.disagreement.Resolution;
import org.emic.core.disagreement.Settling;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.MemoEdits;
import org.emic.core.study.MemoTarget;
import org.emic.core.study.OutlineEdits;
import org.emic.core.study.Participation;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.study.StudyLayout;
import org.emic.exchange.Assignment;
import org.emic.exchange.Assignments;
import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingSet;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoType;
import org.emic.model.outline.Section;

/** What a coder does besides coding and the codebook: memos, outlines, the consensus, assignments, and settings. */
final class StudyWork {

	/** Coded blind all the time, so that the settings always say something of it. */
	private static final String BLIND = "talk_0";

	private final Study study;
	private final Coder coder;
	private final Random random;
	private final Supplier<String> sentence;
	private final BiConsumer<String, String> did;
	private final Assignments assignments;

	/**
	 * @param sentence gives some prose
	 * @param did      hears what was done, and to which coding, if to any
	 */
	StudyWork(Study study, Coder coder, Random random, Supplier<String> sentence, BiConsumer<String, String> did)
			throws IOException {
		this.study = study;
		this.coder = coder;
		this.random = random;
		this.sentence = sentence;
		this.did = did;
		assignments = Assignments.read(study.files()).value();
	}

	/** What is there before all begin: memos, who is to code what, and what is coded blind. */
	void begin(StudyEdit edit, List<String> coders, int memos) {
		for (int i = 0; i < memos; i++) {
			create(edit);
		}
		edit.setBlind(BlindCoding.of(List.of(BLIND)).seenBy(coders));
		for (var transcript : study.transcripts()) {
			assignments.assign(new Assignment(transcript.id(), coders.get(random.nextInt(coders.size()))));
		}
		write(edit);
	}

	/** Does one thing; says whether that could be done. */
	boolean anything(StudyEdit edit) {
		return switch (random.nextInt(9)) {
			case 0, 1, 2 -> memo(edit);
			case 3, 4 -> outline(edit);
			case 5, 6 -> settle(edit);
			case 7 -> assign(edit);
			default -> random.nextBoolean() ? blind(edit) : done(edit);
		};
	}

	private boolean did(String what) {
		did.accept(what, "");
		return true;
	}

	private Memo create(StudyEdit edit) {
		var memo = MemoEdits.create(edit, sentence.get(), one(MemoType.values()), coder, List.of());
		MemoEdits.replaceText(edit, memo, 0, 0, sentence.get() + "\n\n" + sentence.get());
		return memo;
	}

	private boolean memo(StudyEdit edit) {
		var memo = one(List.copyOf(study.memos().all()));
		switch (random.nextInt(6)) {
			case 0 -> create(edit);
			case 1 -> MemoEdits.rename(edit, memo, sentence.get());
			case 2 -> MemoEdits.retype(edit, memo, one(MemoType.values()));
			case 3 -> MemoEdits.replaceText(edit, memo, 0, memo.getText().length(), sentence.get() + "\n\n" + sentence.get());
			case 4 -> MemoEdits.replaceText(edit, memo, memo.getText().length(), 0, "\n\n" + sentence.get());
			default -> MemoEdits.link(edit, memo, new MemoTarget.OfCode(one(study.codes().all())));
		}
		return did("memo");
	}

	private boolean outline(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts()));
		var sections = OutlineEdits.sections(transcript.outline(coder));
		if (!sections.isEmpty() && random.nextInt(3) > 0) {
			return outline(edit, one(sections));
		}
		int first = 2 * random.nextInt(transcript.model().getTurns().size() / 2);
		boolean free = sections.stream().noneMatch(section -> section.getFirstTurn() <= first + 1
				&& section.getLastTurn() >= first);
		if (free) {
			OutlineEdits.group(edit, transcript, coder, first, first + 1, sentence.get());
		}
		return free && did("outline");
	}

	private boolean outline(StudyEdit edit, Section section) {
		if (random.nextBoolean()) {
			OutlineEdits.rename(edit, section, coder, sentence.get());
		} else {
			OutlineEdits.summarise(edit, section, coder, sentence.get());
		}
		return did("outline");
	}

	private boolean settle(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts()));
		var differing = ComparedCodings.of(transcript, List.of(), Participation.BY_FILES)
				.map(ComparedCodings::disagreements).orElse(List.of());
		if (differing.isEmpty()) {
			return false;
		}
		var own = differing.stream().filter(each -> !Settling.own(each, coder).isEmpty()).toList();
		if (!own.isEmpty() && random.nextInt(2) == 0) {
			Settling.withdraw(edit, one(own), coder);
			return did("reopen");
		}
		var disagreement = one(differing);
		var resolution = one(List.of(new Resolution.TakeSide(one(disagreement.standpoints()).coderId()), new Resolution.Union(),
				new Resolution.NoCode()));
		boolean settled = !Settling.settle(edit, disagreement, resolution, sentence.get(), coder).isEmpty();
		if (settled) {
			disagreement.codingIds().forEach(id -> did.accept("settle", id));
		}
		return settled;
	}

	private boolean assign(StudyEdit edit) {
		var assignment = new Assignment(one(List.copyOf(study.transcripts())).id(),
				one(List.of("anna", "ben", "cem", "dora", "eli")));
		if (!assignments.assign(assignment)) {
			assignments.remove(assignment);
		}
		write(edit);
		return did("assign");
	}

	private void write(StudyEdit edit) {
		try {
			var path = StudyLayout.ASSIGNMENTS;
			edit.setFile(path, study.files().exists(path) ? study.files().read(path) : null, assignments.bytes());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Codes one more transcript blind or one no more, or hides nothing from one more person. */
	private boolean blind(StudyEdit edit) {
		var blind = study.settings().blind();
		var transcripts = new TreeSet<>(blind.transcripts());
		var seeing = new HashSet<>(blind.seeing());
		if (random.nextBoolean()) {
			var id = one(List.copyOf(study.transcripts())).id();
			if (!id.equals(BLIND) && !transcripts.add(id)) {
				transcripts.remove(id);
			}
		} else {
			seeing.add("guest" + random.nextInt(100));
		}
		edit.setBlind(BlindCoding.of(transcripts).seenBy(seeing));
		return did("blind");
	}

	private boolean done(StudyEdit edit) {
		var transcript = one(List.copyOf(study.transcripts()));
		edit.setDone(transcript, coder, transcript.codingSet(coder.getId()).filter(CodingSet::isDone).isEmpty());
		return did("done");
	}

	private <T> T one(T[] array) {
		return one(List.of(array));
	}

	private <T> T one(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
