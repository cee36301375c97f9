/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.emic.model.transcript.Role;
import org.emic.model.transcript.Transcript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five sample interviews, as FIELD.md counts them. */
class SampleTranscriptsTest {

	@ParameterizedTest
	@CsvSource({ "000_2c4a356a1ccd41d9.txt, Dialog 00015, creativity_0074, 23, 12, 11",
			"001_efe916e75a18ab9a.txt, Dialog 00008, creativity_0049, 21, 11, 10",
			"002_f7053b3082867286.txt, Dialog 00358, work_0764, 27, 14, 13",
			"003_42d58ef0051435f4.txt, Dialog 01108, creativity_0004, 19, 10, 9",
			"004_a698bab91e65d711.txt, Dialog 00475, work_0042, 25, 13, 12" })
	void haveTheKnownTurnsBeforeAndAfterTheirSpeakersAreDeclared(String file, String title, String id, int turns,
			int interviewer, int participant) throws IOException {
		var text = Files.readString(Path.of("../../seeds", file));
		var found = TranscriptFormat.parse(text, file);
		check(found, title, id, turns, interviewer, participant);

		var composed = TranscriptFormat.compose(found, text);
		var declared = TranscriptFormat.parse(composed, id + ".transcript");
		check(declared, title, id, turns, interviewer, participant);
		assertEquals(TurnDigests.of(found, text), TurnDigests.of(declared, composed));
		assertEquals(composed, TranscriptFormat.compose(declared, composed));
		assertEquals(composed, TranscriptFormat.withSpeakers(composed, declared.getSpeakers()));
	}

	private static void check(Transcript transcript, String title, String id, int turns, int interviewer,
			int participant) {
		assertEquals(title, transcript.getTitle());
		assertEquals(id, transcript.getId());
		assertEquals("Interviewer (interviewer) = Assistant, AI; Participant (participant) = User",
				TranscriptFormat.speakersLine(transcript.getSpeakers()).substring("**Speakers:** ".length()));
		assertEquals(List.of(turns, interviewer, participant), List.of(transcript.getTurns().size(),
				count(transcript, Role.INTERVIEWER), count(transcript, Role.PARTICIPANT)));
		assertFalse(transcript.getTurns().stream().anyMatch(turn -> turn.getTextLength() == 0));
	}

	private static int count(Transcript transcript, Role role) {
		return (int) transcript.getTurns().stream().filter(turn -> turn.getSpeaker().getRole() == role).count();
	}
}
