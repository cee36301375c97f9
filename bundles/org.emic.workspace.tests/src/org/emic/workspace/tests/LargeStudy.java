/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.emic.core.study.Coders;
import org.emic.core.text.TranscriptText;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Provenance;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;
import org.emic.model.files.TranscriptFormat;
import org.emic.model.files.TurnDigests;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.workspace.StudyCreation;

/** Writes a study of many interviews with codings by several coders, the same at every run. */
final class LargeStudy {

	private static final List<String> CODERS = List.of("anna", "ben", "cara", "dan", "eve");
	private static final String WORDS = "I write a draft by hand, and then I ask the machine what it makes of it, turn";
	private static final String TURN = "User: " + WORDS + " %d of %d.\n\n";

	private final Random random = new Random(20261128);
	private final int interviews;
	private final int codings;
	private final int ofEach;
	private final List<Code> codes = new ArrayList<>();

	/**
	 * @param codings of all coders and codes
	 * @param ofEach  codings of each of the first two codes
	 */
	LargeStudy(int interviews, int codes, int codings, int ofEach) {
		this.interviews = interviews;
		this.codings = codings;
		this.ofEach = ofEach;
		for (int i = 0; i < codes; i++) {
			var code = CodebookFactory.eINSTANCE.createCode();
			code.setId(id());
			code.setName("code " + i);
			code.setRank("a" + (char) ('a' + i / 26 / 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + "m");
			code.setColour("#E69F00");
			this.codes.add(code);
		}
	}

	private String id() {
		return new UUID(random.nextLong(), random.nextLong()).toString();
	}

	Code code(int index) {
		return codes.get(index);
	}

	IProject create(String name) throws Exception {
		var project = StudyCreation.create(name, null, true, null);
		write(project.getLocation().toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project;
	}

	private void write(Path folder) throws IOException, FormatException {
		Files.createDirectories(folder.resolve("codebook/codes"));
		Files.createDirectories(folder.resolve("transcripts"));
		for (var code : codes) {
			Files.writeString(folder.resolve("codebook/codes").resolve(CodeFormat.fileName(code)), CodeFormat.write(code, ""));
		}
		for (int i = 0; i < interviews; i++) {
			write(folder, "interview_%04d".formatted(i), i);
		}
	}

	private void write(Path folder, String id, int number) throws IOException, FormatException {
		var text = new StringBuilder("# " + id + "\n\n**Transcript ID:** " + id
				+ "\n\n**Speakers:** Interviewer (interviewer) = AI; Participant (participant) = User\n\n---\n\n");
		for (int turn = 0; turn < 20; turn++) {
			text.append(TURN.formatted(turn, number));
		}
		Files.writeString(folder.resolve("transcripts/" + id + ".transcript"), text);
		var model = TranscriptFormat.parse(text.toString(), id);
		var digests = TranscriptText.of(model, text.toString()).digests();
		for (int coder = 0; coder < CODERS.size(); coder++) {
			var set = CodingFactory.eINSTANCE.createCodingSet();
			set.setTranscript(id);
			set.setCoder(Coders.create(CODERS.get(coder), CODERS.get(coder)));
			set.setTranscriptDigest(TurnDigests.transcript(digests));
			set.getTurnDigests().addAll(digests);
			int here = share(codings, number, coder);
			int first = share(ofEach, number, coder);
			int second = share(ofEach, number + interviews / 2, coder);
			for (int i = 0; i < here; i++) {
				var code = i < first ? codes.get(0) : i < first + second ? codes.get(1)
						: codes.get(2 + random.nextInt(codes.size() - 2));
				add(set, code);
			}
			if (!set.getCodings().isEmpty()) {
				var file = folder.resolve("codings/" + CODERS.get(coder) + "/" + id + ".codings");
				Files.createDirectories(file.getParent());
				Files.writeString(file, CodingsFormat.write(set));
			}
		}
	}

	/** Spreads a number evenly over interviews and coders. */
	private int share(int all, int number, int coder) {
		int places = interviews * CODERS.size();
		int place = (number * CODERS.size() + coder) % places;
		return (int) ((long) all * (place + 1) / places - (long) all * place / places);
	}

	private void add(CodingSet set, Code code) {
		var coding = CodingFactory.eINSTANCE.createCoding();
		coding.setId(id());
		coding.setCode(code.getId());
		coding.setCodeName(code.getName());
		coding.setStartTurn(random.nextInt(20));
		coding.setEndTurn(coding.getStartTurn());
		coding.setStartOffset(random.nextInt(20));
		coding.setEndOffset(coding.getStartOffset() + 10 + random.nextInt(30));
		coding.setProvenance(Provenance.MANUAL);
		coding.setQuote(WORDS.substring(coding.getStartOffset(), coding.getEndOffset()));
		set.getCodings().add(coding);
	}
}
