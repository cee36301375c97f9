/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Optional;
import java.util.regex.Pattern;

import org.emic.core.study.StudyLayout;
import org.emic.model.files.FormatException;

/** Reads files to be compared. */
public final class ComparedFiles {

	/** What only a code's front matter has. */
	private static final Pattern CODE = Pattern.compile("(?m)^(rank|mergedInto):");
	/** What only a proposal has; much of it looks like a code, but none of its parts can be taken for a code's. */
	private static final Pattern PROPOSAL = Pattern.compile("(?m)^proposer:");
	private static final Pattern MEMO = Pattern.compile("(?m)^(links|authorName):");

	private ComparedFiles() {
	}

	/**
	 * Reads a version of a file.
	 *
	 * @param fileName the file's name; tells, with the text, what sort of file it is
	 * @return nothing if it is none of the files that have parts
	 * @throws FormatException if it cannot be read as what it should be
	 */
	public static Optional<ComparedFile> read(String text, String fileName, CodeNames names) throws FormatException {
		if (fileName.equals(CodebookFiles.NAME)) {
			return Optional.of(new ComparedCodes(text));
		}
		var kind = kind(text, fileName);
		if (kind.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(switch (kind.get()) {
			case CODE -> new ComparedCode(text, fileName, names);
			case CODEBOOK -> new ComparedCodebook(text, fileName);
			case CODINGS -> new ComparedCodings(text, fileName, names);
			case OUTLINE -> new ComparedOutline(text, fileName);
			case TRANSCRIPT -> new ComparedTranscript(text, fileName);
			default -> new ComparedMemo(text, fileName);
		});
	}

	/** What sort of file it is; nothing for one without parts. */
	public static Optional<PartKind> kind(String text, String fileName) {
		var extension = fileName.substring(fileName.lastIndexOf('.') + 1);
		return Optional.ofNullable(switch (extension) {
			case StudyLayout.CODEBOOK_EXTENSION -> PartKind.CODEBOOK;
			case StudyLayout.CODINGS_EXTENSION -> PartKind.CODINGS;
			case StudyLayout.OUTLINE_EXTENSION -> PartKind.OUTLINE;
			case StudyLayout.TRANSCRIPT_EXTENSION -> PartKind.TRANSCRIPT;
			case StudyLayout.CODE_EXTENSION -> markdown(text);
			default -> null;
		});
	}

	/** Codes, memos and proposals have one extension; what their first lines say tells them apart. */
	private static PartKind markdown(String text) {
		var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		if (!plain.startsWith("---")) {
			return null;
		}
		int end = plain.indexOf("\n---", 3);
		var front = end < 0 ? plain : plain.substring(0, end);
		if (PROPOSAL.matcher(front).find()) {
			return null;
		}
		if (CODE.matcher(front).find()) {
			return PartKind.CODE;
		}
		return MEMO.matcher(front).find() ? PartKind.MEMO : null;
	}
}
