/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;

/** The files of a study that are shared, and what can be read in them. */
final class TrackedFiles {

	private static final int PROBE = 8000;

	private TrackedFiles() {
	}

	/** All files but those below {@code private} and below folders whose name begins with a dot. */
	static List<String> all(StudyFiles files) throws IOException {
		var found = new ArrayList<String>();
		collect(files, "", found);
		return found;
	}

	private static void collect(StudyFiles files, String folder, List<String> found) throws IOException {
		found.addAll(files.files(folder));
		for (var child : files.folders(folder)) {
			if (!child.equals(StudyLayout.PRIVATE) && !name(child).startsWith(".")) {
				collect(files, child, found);
			}
		}
	}

	/** Whether a file is among {@link #all}, if it is there. */
	static boolean isTracked(String path) {
		return !path.startsWith(StudyLayout.PRIVATE + "/") && Arrays.stream(path.split("/")).limit(depth(path))
				.noneMatch(folder -> folder.startsWith("."));
	}

	/** In how many folders it is. */
	private static long depth(String path) {
		return path.chars().filter(c -> c == '/').count();
	}

	static String name(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

	/** The text of a file of the study itself, which is UTF-8; nothing for anything else. */
	static Optional<String> utf8(byte[] bytes) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	/**
	 * What a source may say, in each encoding it may be in, because a name must not be overlooked for having
	 * been read in the wrong one; none if it is no text.
	 */
	static List<String> readings(byte[] bytes) {
		var text = utf8(bytes);
		if (text.isPresent()) {
			return List.of(text.get());
		}
		int zeros = 0;
		for (int i = 0; i < Math.min(PROBE, bytes.length); i++) {
			zeros += bytes[i] == 0 ? 1 : 0;
		}
		boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
		boolean pdf = bytes.length > 1 && bytes[0] == '%' && bytes[1] == 'P';
		if (zip || pdf) {
			return List.of();
		}
		if (zeros > 0) {
			// UTF-16 of Western text has a zero in every second byte; other binary data has not
			return zeros * 4 > Math.min(PROBE, bytes.length)
					? List.of(new String(bytes, StandardCharsets.UTF_16LE), new String(bytes, StandardCharsets.UTF_16BE))
					: List.of();
		}
		boolean marked = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
		return marked ? List.of(new String(bytes, StandardCharsets.UTF_16))
				: List.of(new String(bytes, Charset.forName("windows-1252")));
	}
}
