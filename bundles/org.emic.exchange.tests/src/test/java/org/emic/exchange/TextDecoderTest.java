/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

	private static final Path FILE = Path.of("interview.txt");
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final String TALK = "Interviewer: Wie geht’s – gut?\n\nFrau Müller: „Natürlich“, sagt sie.\n";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252" })
	void findsTheEncodingWithoutAMark(String name) throws Exception {
		var decoded = TextDecoder.decode(FILE, TALK.getBytes(Charset.forName(name)));
		assertEquals(TALK, decoded.text());
		assertEquals(Charset.forName(name), decoded.charset());
		assertTrue(decoded.certain());
		assertEquals(decoded.charset(), decoded.candidates().getFirst());
		assertTrue(decoded.problems().isEmpty());
		assertFalse(decoded.reason().isBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" })
	void takesTheMarkAtItsWordAndRemovesIt(String name) throws Exception {
		var decoded = TextDecoder.decode(FILE, ("\uFEFF" + TALK).getBytes(Charset.forName(name)));
		assertEquals(TALK, decoded.text());
		assertEquals(Charset.forName(name), decoded.charset());
	}

	@ParameterizedTest
	@CsvSource({ "Привет! Как дела?, UTF-16LE", "Привет! Как дела?, UTF-16BE", "שלום לכולם 😀, UTF-16LE",
			"面接 を 始めます, UTF-16BE" })
	void findsUtf16OfOtherScripts(String words, String name) throws Exception {
		String text = "A: " + words + "\nB: " + words + "\n";
		assertEquals(text, TextDecoder.decode(FILE, text.getBytes(Charset.forName(name))).text());
	}

	@Test
	void makesEveryLineEndLf() throws Exception {
		assertEquals("a\nb\nc\n\nd", TextDecoder.decode(FILE, "a\r\nb\rc\r\n\r\nd".getBytes(UTF_8)).text());
	}

	@Test
	void saysThatACutOffFileIsCutOff() throws Exception {
		byte[] whole = (TALK + "Ü").getBytes(UTF_8);
		var decoded = TextDecoder.decode(FILE, Arrays.copyOf(whole, whole.length - 1));
		assertEquals(TALK, decoded.text());
		assertEquals(UTF_8, decoded.charset());
		var problem = decoded.problems().getFirst();
		assertEquals(ImportProblem.Severity.WARNING, problem.severity());
		assertEquals(4, problem.line());
		assertEquals(whole.length - 2, problem.byteOffset());
	}

	@Test
	void saysThatAnOddUtf16FileIsCutOff() throws Exception {
		byte[] whole = TALK.getBytes(UTF_16LE);
		var decoded = TextDecoder.decode(FILE, Arrays.copyOf(whole, whole.length - 1));
		assertEquals(TALK.stripTrailing(), decoded.text());
		assertEquals(1, decoded.problems().size());
	}

	@Test
	void doesNotGuessWhereUtf8IsDamaged() throws Exception {
		byte[] damaged = "Müller, Özdemir, Žižek: déjà vu\n".repeat(3).getBytes(UTF_8);
		damaged[1] = (byte) 0xFF;
		var decoded = TextDecoder.decode(FILE, damaged);
		assertFalse(decoded.certain());
		assertEquals(UTF_8, decoded.candidates().getFirst());
		assertTrue(decoded.candidates().size() > 1, decoded.candidates().toString());
		assertTrue(decoded.text().contains("Özdemir"));
	}

	@ParameterizedTest
	@CsvSource({ "x-MacRoman, 'Le café était fermé, répète-t-il à l’été.'", "windows-1251, Привет! Как у вас дела сегодня?",
			"windows-1253, Καλημέρα σας τι κάνετε σήμερα" })
	void asksWhereTheBytesDoNotFitWindows1252(String name, String words) throws Exception {
		byte[] bytes = ("A: " + words).getBytes(Charset.forName(name));
		var decoded = TextDecoder.decode(FILE, bytes);
		assertFalse(decoded.certain(), decoded.text());
		assertTrue(decoded.candidates().contains(Charset.forName(name)), decoded.candidates().toString());
		assertEquals("A: " + words, TextDecoder.decode(FILE, bytes, Charset.forName(name)).text());
	}

	@Test
	void theBytesThatWindows1252DoesNotHaveSpeakAgainstIt() throws Exception {
		var bytes = new ByteArrayOutputStream();
		bytes.write("Fran\u00E7ois \u00E0 la caf\u00E9teria ".getBytes(WINDOWS_1252));
		bytes.write(0x9D);
		assertFalse(TextDecoder.decode(FILE, bytes.toByteArray()).certain());
	}

	@Test
	void namesWhatDoesNotFitTheChosenEncoding() throws Exception {
		var decoded = TextDecoder.decode(FILE, "a\nb\n\u00E9t\u00E9".getBytes(WINDOWS_1252), UTF_8);
		assertTrue(decoded.certain());
		assertEquals("a\nb\n\uFFFDt\uFFFD", decoded.text());
		assertEquals(3, decoded.problems().getFirst().line());
		assertEquals(4, decoded.problems().getFirst().byteOffset());
	}

	@Test
	void refusesBinaryFilesAndNamesThePlace() {
		byte[] bytes = "Interviewer: Hello\n".repeat(20).getBytes(UTF_8);
		bytes[200] = 0;
		var problem = refused(bytes);
		assertEquals(200, problem.byteOffset());
		assertEquals(11, problem.line());
		assertEquals(FILE, problem.file());
	}

	@Test
	void refusesRandomBytes() {
		for (int seed = 0; seed < 200; seed++) {
			byte[] bytes = new byte[4096];
			new Random(seed).nextBytes(bytes);
			refused(bytes);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PK\u0003\u0004rest", "%PDF-1.7", "\u0089PNG\r\n", "ID3\u0003\u0000" })
	void refusesKnownKindsOfFileAndSaysWhatToDo(String begin) {
		String text = refused(begin.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)).text();
		assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains("import "), text);
	}

	@Test
	void refusesEmptyFiles() {
		refused(new byte[0]);
		refused(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
	}

	@Test
	void refusesAFileOf50MegabytesWithoutReadingIt(@TempDir Path folder) throws IOException {
		var file = folder.resolve("large.txt");
		try (var large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(50L * 1024 * 1024);
		}
		var problem = assertThrows(ImportException.class, () -> TextDecoder.read(file)).problem();
		assertTrue(problem.text().contains("50 MB"), problem.text());
	}

	@Test
	void saysThatAFileIsNotThere(@TempDir Path folder) {
		var missing = folder.resolve("missing.txt");
		assertEquals(missing, assertThrows(ImportException.class, () -> TextDecoder.read(missing)).problem().file());
	}

	private static ImportProblem refused(byte[] bytes) {
		return assertThrows(ImportException.class, () -> TextDecoder.decode(FILE, bytes)).problem();
	}
}
