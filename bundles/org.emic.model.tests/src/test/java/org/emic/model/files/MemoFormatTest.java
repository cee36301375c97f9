/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.files.internal.Utf8;
import org.emic.model.memo.LinkKind;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoFactory;
import org.emic.model.memo.MemoLink;
import org.emic.model.memo.MemoType;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A memo's file. */
class MemoFormatTest {

	private static final String TEXT = """
			---
			# A memo. The text stands below the second line of hyphens.
			format: 1
			# The title shown.
			title: "Control, again"
			# Never changes.
			id: "5a1c77d0-0b6e-4c7e-9d0a-1f3a9c24aaaa"
			# One of analytic, methodological, theoretical, case, personal.
			type: theoretical
			# Who wrote it.
			author: "anna"
			# The author's name.
			authorName: "Anna"
			# When it was made, in UTC.
			created: "2026-11-21T08:30:00Z"
			# What it is about, a link a line: code, coding, transcript or turn, its id, and its last known name.
			links:
			- code 1f3a9c24-aaaa "creative control"
			- coding 77d0c1aa-bbbb in creativity_0074 "I want to \\"stay\\" in control"
			- transcript "interview 7" "Dialog 00015"
			- turn 5 of creativity_0074 "I mostly use it for drafts"
			- figure 3 of "a newer version"
			# From a newer version.
			mood: "curious"
			---

			# What I see

			Control is *not* authorship.
			""";

	@Test
	void isReadAndWrittenWithAllItsLinksAndWhatIsUnknown() throws FormatException {
		var memo = MemoFormat.parse(TEXT, "memos/control-again-5a1c77.md");
		assertEquals("Control, again", memo.getTitle());
		assertEquals(MemoType.THEORETICAL, memo.getType());
		assertEquals(Instant.parse("2026-11-21T08:30:00Z"), memo.getCreated());
		assertEquals("# What I see\n\nControl is *not* authorship.", memo.getText());
		assertEquals(List.of(LinkKind.CODE, LinkKind.CODING, LinkKind.TRANSCRIPT, LinkKind.TURN, LinkKind.OTHER),
				memo.getLinks().stream().map(MemoLink::getKind).toList());
		assertEquals("creativity_0074", memo.getLinks().get(1).getTranscript());
		assertEquals("I want to \"stay\" in control", memo.getLinks().get(1).getName());
		assertEquals("interview 7", memo.getLinks().get(2).getTarget());
		assertEquals(4, memo.getLinks().get(3).getTurn());
		assertEquals(TEXT, MemoFormat.write(memo));
	}

	@Test
	void nameIsMadeOnceAndKept() throws FormatException {
		var memo = MemoFormat.parse(TEXT, "memos/an-older-title-5a1c77.md");
		assertEquals("an-older-title-5a1c77.md", MemoFormat.fileName(memo));
		memo.setFileName(null);
		assertEquals("control-again-5a1c77.md", MemoFormat.fileName(memo));
		memo.setTitle("观察");
		assertEquals("memo-5a1c77.md", MemoFormat.fileName(memo));
	}

	@Test
	void tellsTheLineOfWhatItCannotRead() {
		assertEquals(9, lineOf(TEXT.replace("theoretical\n", "musing\n")));
		assertEquals(15, lineOf(TEXT.replace("2026-11-21T08:30:00Z", "yesterday")));
		assertEquals(3, lineOf(TEXT.replace("format: 1", "format: 2")));
		assertEquals(1, lineOf("# Just Markdown\n"));
	}

	private static int lineOf(String text) {
		var problem = assertThrows(FormatException.class, () -> MemoFormat.parse(text, "memos/x.md"));
		assertEquals("memos/x.md", problem.fileName());
		return problem.line();
	}

	@Test
	void keepsAMistypedLinkAsItIs() throws FormatException {
		var text = TEXT.replace("- turn 5 of", "- turn five of").replace("\"creative control\"", "\"creative control");
		var memo = MemoFormat.parse(text, "memos/x.md");
		assertEquals(LinkKind.OTHER, memo.getLinks().get(0).getKind());
		assertEquals(LinkKind.OTHER, memo.getLinks().get(3).getKind());
		assertEquals(text, MemoFormat.write(memo));
	}

	@Property(tries = 500)
	void readsAsItWasWritten(@ForAll("memos") Memo memo) throws IOException {
		var text = MemoFormat.write(memo);
		var read = MemoFormat.parse(Utf8.decode(Utf8.encode(text, ""), ""), "memos/memo.md");
		assertTrue(EcoreUtil.equals(memo, read), () -> memo + "\n" + read);
		assertEquals(text, MemoFormat.write(read));
	}

	@Provide
	Arbitrary<Memo> memos() {
		return Combinators.combine(Models.name(), Models.name(), Arbitraries.of(MemoType.VALUES), Models.maybe(),
				Models.text(), links().list().ofMaxSize(4)).as((id, title, type, author, text, links) -> {
					var memo = MemoFactory.eINSTANCE.createMemo();
					memo.setId(id);
					memo.setTitle(title);
					memo.setType(type);
					memo.setAuthor(author);
					memo.setText(text.replaceFirst("\n+\\z", ""));
					memo.getLinks().addAll(links);
					memo.setFileName("memo.md");
					return memo;
				});
	}

	private static Arbitrary<MemoLink> links() {
		var kinds = Arbitraries.of(LinkKind.CODE, LinkKind.CODING, LinkKind.TRANSCRIPT, LinkKind.TURN);
		return Combinators.combine(kinds, Models.name(), Models.maybe(), Arbitraries.integers().between(0, 9999),
				Models.text()).as((kind, target, transcript, turn, name) -> {
					var link = MemoFactory.eINSTANCE.createMemoLink();
					link.setKind(kind);
					link.setTarget(target);
					link.setTranscript(kind == LinkKind.CODING ? transcript : null);
					link.setTurn(kind == LinkKind.TURN ? turn : -1);
					link.setName(name);
					return link;
				});
	}
}
