/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MojibakeTest {

	@ParameterizedTest
	@ValueSource(strings = { "right or wrong answer here—we're", "answers – we're", "I don’t “know”, she said…", "20°C for £5",
			"Ça va ? Déjà là, à l’été", "Müßiggänger, Öl und Übermut", "naïve façade", "Привет, как дела?", "Καλημέρα",
			"שלום", "مرحبا", "面接を始めます", "smile 😀 family 👩‍👩‍👧", "ložnice, Šimánek, čeština", "Łódź, była", "½ • ™ → ★",
			"São Paulo, não", "« Bonjour » dit-il, déjà" })
	void repairsWhatWasMisreadOnceOrMoreOften(String text) {
		String misread = text;
		for (int times = 1; times <= 3; times++) {
			misread = misread(misread);
			assertEquals(text, Mojibake.repair(misread, Mojibake.find(misread)), times + " times: " + misread);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "dis “café”…", "voilà\u00A0»", "“La télé”…", "IRMÔ, disse", "AMANHÃ—e depois", "NÃO, IRMÃ…",
			"SNCFÂ»", "die letzte Silbe: «Â»", "der Buchstabe “Ô", "Spaß”, sagt er", "Fuß–", "É…É… je", "È…È", "Größe®", "piqué²",
			"Ça ! À… Ù", "ÀÉÎÕÜ àéîõü ßÿ", "€ ‚ ƒ „ … † ‡ ˆ ‰ Š ‹ Œ Ž ‘ ’ “ ” • – — ˜ ™ š › œ ž Ÿ", "Þórður og Ðað",
			"Привет", "面接", "😀", "" })
	void leavesCorrectTextAlone(String text) {
		assertEquals(List.of(), Mojibake.find(text));
	}

	@Test
	void leavesCorrectTextBesideMisreadTextAlone() {
		String text = "« Déjà », IRMÔ et dÃ©jÃ  vu";
		var repairs = Mojibake.find(text);
		assertEquals("« Déjà », IRMÔ et déjÃ  vu", Mojibake.repair(text, repairs));
	}

	@Test
	void takesDoubtfulPiecesWhereAllOfTheTextIsMisread() {
		String text = misread("« Ça », dit-elle");
		assertEquals("« Ça », dit-elle", Mojibake.repair(text, Mojibake.find(text)));
		assertEquals(List.of(), Mojibake.find("Â«"));
	}

	@Test
	void readsWindowsBytesThatWereTakenForLatin1() {
		String text = new String("“quoted” – he’s".getBytes(java.nio.charset.Charset.forName("windows-1252")), ISO_8859_1);
		assertEquals("“quoted” – he’s", Mojibake.repair(text, Mojibake.find(text)));
	}

	/** Words of Western languages in any capitals, with whatever punctuation stands at a word's end. */
	@Provide
	Arbitrary<String> westernText() {
		var letters = Arbitraries.strings().withChars("abcdeinorst\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA"
				+ "\u00EB\u00EC\u00ED\u00EE\u00EF\u00F0\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE\u00DF")
				.ofMinLength(2).ofMaxLength(8);
		var word = Combinators.combine(letters, Arbitraries.integers().between(0, 5)).as((small, kind) -> switch (kind) {
			case 0 -> small.toUpperCase(java.util.Locale.ROOT);
			case 1 -> small.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + small.substring(1);
			default -> small;
		});
		var end = Arbitraries.of("", "", "", ",", ".", "!", "…", "’", "”", "”…", "“", "“,", "»", "\u00A0»", "\u00A0!", "–", "—", "™",
				"®", "©", "°", "²", "³", "¹", "·", " –", "…”", "’…", "’»", "—“", "›");
		var begin = Arbitraries.of("", "", "", "“", "„", "«", "«\u00A0", "‘", "‚", "¿", "¡", "(", "—", "‹");
		return Combinators.combine(begin, word, end).as((a, w, e) -> a + w + e).list().ofMinSize(1).ofMaxSize(30)
				.map(words -> String.join(" ", words));
	}

	@Property(tries = 5000)
	void neverTouchesCorrectWesternText(@ForAll("westernText") String text) {
		assertEquals(List.of(), Mojibake.find(text));
	}

	@Property(tries = 2000)
	void repairsAllOfATextThatIsMisreadThroughout(@ForAll("westernText") String text) {
		String misread = misread("naïve — " + text + " — été");
		String repaired = Mojibake.repair(misread, Mojibake.find(misread));
		assertEquals("naïve — " + text + " — été", repaired);
	}

	@Test
	void saysWhereAndWhat() {
		String text = "first\nsecond line hereâ€”we and\nthirdâ€™s";
		assertEquals(List.of(new Repair(22, 3, 2, "â€”", "—", "second line hereâ€”we and"),
				new Repair(37, 3, 3, "â€™", "’", "thirdâ€™s")), Mojibake.find(text));
	}

	@Test
	void appliesOnlyWhatItIsGiven() {
		String text = "aâ€”bâ€”c";
		var repairs = Mojibake.find(text);
		assertEquals("aâ€”b—c", Mojibake.repair(text, repairs.subList(1, 2)));
		assertThrows(IllegalArgumentException.class, () -> Mojibake.repair("another text", repairs));
	}

	@Test
	void eachOfTheFiveSamplesHasExactlyOne() throws IOException {
		try (var files = Files.newDirectoryStream(Samples.FOLDER, "*.txt")) {
			int count = 0;
			for (Path file : files) {
				var repairs = Mojibake.find(Files.readString(file));
				assertEquals(1, repairs.size(), file + ": " + repairs);
				assertTrue(List.of("—", "–").contains(repairs.getFirst().after()));
				count++;
			}
			assertEquals(5, count);
		}
	}

	/** As Windows programs misread, with the bytes that mean nothing kept as control characters. */
	private static String misread(String text) {
		var result = new StringBuilder();
		for (byte b : text.getBytes(UTF_8)) {
			String c = new String(new byte[] { b }, java.nio.charset.Charset.forName("windows-1252"));
			result.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
		}
		return result.toString();
	}
}
