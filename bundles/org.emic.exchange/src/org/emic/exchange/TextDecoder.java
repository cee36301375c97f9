/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.emic.exchange.ImportProblem.Severity;
import org.emic.exchange.internal.ByteEvidence;
import org.emic.exchange.internal.ByteOrderMark;
import org.emic.exchange.internal.FileKind;
import org.emic.exchange.internal.LenientDecoding;
import org.emic.exchange.internal.LineEnds;
import org.emic.exchange.internal.Messages;
import org.emic.exchange.internal.Utf16Evidence;
import org.emic.exchange.internal.Utf8Evidence;
import org.emic.exchange.internal.WesternEvidence;

/**
 * Finds out in which encoding a text file is: a byte order mark decides; else NUL bytes that lie as UTF-16 has
 * them; else valid UTF-8; else Windows-1252, if nothing speaks against it. Where the bytes do not decide, the
 * result says so and names the candidates, and nothing is imported before a person chose.
 */
public final class TextDecoder {

	/** The largest file that is read, in bytes: about a hundred hours of talk. */
	public static final long MAXIMUM_SIZE = 32L * 1024 * 1024;

	/** What people's files are in, tried in this order where the bytes do not decide. */
	private static final List<String> USUAL = List.of("windows-1252", "UTF-8", "x-MacRoman", "windows-1250",
			"windows-1251", "windows-1253", "ISO-8859-15");

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private TextDecoder() {
	}

	/**
	 * Reads a file that is not larger than {@link #MAXIMUM_SIZE}.
	 *
	 * @throws ImportException if it is not there, too large, or cannot be read
	 */
	public static byte[] read(Path file) throws ImportException {
		try {
			long size = Files.size(file);
			if (size > MAXIMUM_SIZE) {
				throw refused(file, 0, -1, Messages.get("decoder.tooLarge", megabytes(size), megabytes(MAXIMUM_SIZE)));
			}
			return Files.readAllBytes(file);
		} catch (ImportException e) {
			throw e;
		} catch (java.nio.file.NoSuchFileException e) {
			throw refused(file, 0, -1, Messages.get("decoder.noSuchFile"));
		} catch (java.nio.file.AccessDeniedException e) {
			throw refused(file, 0, -1, Messages.get("decoder.accessDenied"));
		} catch (IOException e) {
			throw refused(file, 0, -1, Messages.get("decoder.unreadable", String.valueOf(e.getMessage())));
		}
	}

	/**
	 * Decodes bytes whose encoding nobody named.
	 *
	 * @param file named in messages
	 * @throws ImportException if the bytes are no text
	 */
	public static DecodedText decode(Path file, byte[] bytes) throws ImportException {
		refuseWhatIsNoText(file, bytes);
		var mark = ByteOrderMark.of(bytes);
		if (mark.isPresent()) {
			return marked(file, bytes, mark.get());
		}
		var evidence = ByteEvidence.of(bytes);
		if (evidence.firstNul() >= 0) {
			return withNuls(file, bytes, evidence);
		}
		if (evidence.isMostlyControl()) {
			throw refused(file, bytes, evidence.firstControl(), Messages.get("decoder.binary"));
		}
		return withoutMark(file, bytes);
	}

	/**
	 * Decodes bytes with the encoding that a person chose. Bytes that are nothing in it become U+FFFD, and a
	 * problem names the first of them.
	 *
	 * @throws ImportException if the file is empty or of a kind that is never a transcript
	 */
	public static DecodedText decode(Path file, byte[] bytes, Charset chosen) throws ImportException {
		refuseWhatIsNoText(file, bytes);
		var mark = ByteOrderMark.of(bytes).filter(m -> m.charset().equals(chosen));
		return lenient(file, bytes, mark.map(ByteOrderMark::length).orElse(0), chosen, true,
				Messages.get("decoder.reason.chosen", chosen.displayName()), List.of(chosen));
	}

	private static void refuseWhatIsNoText(Path file, byte[] bytes) throws ImportException {
		int marked = ByteOrderMark.of(bytes).map(ByteOrderMark::length).orElse(0);
		if (bytes.length == marked) {
			throw refused(file, 0, -1, Messages.get("decoder.empty"));
		}
		var kind = FileKind.of(bytes);
		if (kind.isPresent()) {
			throw refused(file, 0, -1, Messages.get(kind.get().messageKey()));
		}
	}

	private static DecodedText marked(Path file, byte[] bytes, ByteOrderMark mark) {
		return lenient(file, bytes, mark.length(), mark.charset(), true,
				Messages.get("decoder.reason.mark", mark.charset().displayName()), List.of(mark.charset()));
	}

	private static DecodedText withNuls(Path file, byte[] bytes, ByteEvidence evidence) throws ImportException {
		var charset = Utf16Evidence.of(bytes);
		if (charset.isEmpty()) {
			throw refused(file, bytes, evidence.firstNul(), Messages.get("decoder.binary"));
		}
		return lenient(file, bytes, 0, charset.get(), true,
				Messages.get("decoder.reason.utf16", charset.get().displayName()), List.of(charset.get()));
	}

	private static DecodedText withoutMark(Path file, byte[] bytes) {
		var utf8 = Utf8Evidence.of(bytes);
		if (utf8.isValid() || utf8.isOnlyCutOff()) {
			String reason = Messages.get(utf8.characters() == 0 ? "decoder.reason.ascii" : "decoder.reason.utf8");
			return lenient(file, bytes, 0, UTF_8, true, reason, List.of(UTF_8));
		}
		long place = utf8.firstInvalid();
		int line = lineOf(bytes, place);
		var western = WesternEvidence.of(bytes);
		if (utf8.isMostlyValid()) {
			String reason = Messages.get("decoder.reason.damagedUtf8", utf8.invalid(), line, place);
			return lenient(file, bytes, 0, UTF_8, false, reason, candidates(bytes, UTF_8));
		}
		if (western.isPlausible()) {
			String reason = Messages.get("decoder.reason.western", line, place);
			return lenient(file, bytes, 0, WINDOWS_1252, true, reason, candidates(bytes, WINDOWS_1252));
		}
		String reason = Messages.get("decoder.reason.unknown", line, place);
		return lenient(file, bytes, 0, WINDOWS_1252, false, reason, candidates(bytes, WINDOWS_1252));
	}

	/** The likeliest, then the usual ones in which every byte means something. */
	private static List<Charset> candidates(byte[] bytes, Charset likeliest) {
		var found = new ArrayList<Charset>();
		found.add(likeliest);
		for (String name : USUAL) {
			if (Charset.isSupported(name) && !likeliest.equals(Charset.forName(name))
					&& LenientDecoding.isStrictlyValid(bytes, Charset.forName(name))) {
				found.add(Charset.forName(name));
			}
		}
		return found;
	}

	private static DecodedText lenient(Path file, byte[] bytes, int from, Charset charset, boolean certain,
			String reason, List<Charset> candidates) {
		var decoded = LenientDecoding.of(bytes, from, charset);
		var problems = new ArrayList<ImportProblem>();
		if (decoded.isCutOff()) {
			problems.add(new ImportProblem(Severity.WARNING, file, lineOf(decoded.text(), decoded.firstReplaced()),
					decoded.firstReplacedByte(), Messages.get("decoder.cutOff")));
		} else if (decoded.replaced() > 0) {
			problems.add(new ImportProblem(Severity.WARNING, file, lineOf(decoded.text(), decoded.firstReplaced()),
					decoded.firstReplacedByte(),
					Messages.get("decoder.replaced", decoded.replaced(), charset.displayName())));
		}
		return new DecodedText(LineEnds.toLf(decoded.text()), charset, certain, reason, candidates, problems);
	}

	private static int lineOf(String text, int end) {
		return LineEnds.lineOf(text, end);
	}

	private static int lineOf(byte[] bytes, long end) {
		int line = 1;
		for (int i = 0; i < end; i++) {
			if (bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n')) {
				line++;
			}
		}
		return line;
	}

	private static ImportException refused(Path file, byte[] bytes, long offset, String text) {
		return refused(file, lineOf(bytes, offset), offset, text);
	}

	private static ImportException refused(Path file, int line, long offset, String text) {
		return new ImportException(new ImportProblem(Severity.ERROR, file, line, offset, text));
	}

	private static long megabytes(long bytes) {
		return (bytes + 524_288) / 1_048_576;
	}
}
