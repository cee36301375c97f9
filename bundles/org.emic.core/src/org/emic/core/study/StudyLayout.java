/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodingsFormat;

/**
 * Where the files of a study are, relative to its folder.
 */
public final class StudyLayout {

	public static final String SETTINGS = "study.emic";
	public static final String CASES = "cases.csv";

	/** Who is to code what. */
	public static final String ASSIGNMENTS = "assignments.csv";
	public static final String SOURCES = "sources";
	public static final String TRANSCRIPTS = "transcripts";
	public static final String CODEBOOK = "codebook";
	public static final String CODES = "codebook/codes";
	/** What coders propose to change in a codebook. */
	public static final String PROPOSALS = "codebook/proposals";

	/** What codes meant before. */
	public static final String DEFINITIONS = "codebook/definitions";
	public static final String CODINGS = "codings";

	/** What settlers agreed on where coders differed: a folder for each settler. */
	public static final String CONSENSUS = "codings/consensus";
	public static final String OUTLINES = "outlines";
	public static final String MEMOS = "memos";

	/** What git leaves out: the key of pseudonyms, and originals that hold names. */
	public static final String PRIVATE = "private";

	/** File extensions, without the dot. */
	public static final String TRANSCRIPT_EXTENSION = "transcript";
	public static final String CODEBOOK_EXTENSION = "codebook";
	public static final String CODE_EXTENSION = "md";
	public static final String CODINGS_EXTENSION = "codings";
	public static final String OUTLINE_EXTENSION = "outline";
	public static final String MEMO_EXTENSION = "md";

	/** Behind the name of a file that could not be read and gave way to a new one; a number follows. */
	public static final String UNREADABLE = ".unreadable-";

	/** Behind the name of a file that was changed outside while there were unsaved changes, which were then saved. */
	public static final String OVERTAKEN = ".overtaken-";

	private StudyLayout() {
	}

	public static String transcript(String transcriptId) {
		return TRANSCRIPTS + "/" + transcriptId + "." + TRANSCRIPT_EXTENSION;
	}

	public static String codings(String coderId, String transcriptId) {
		return CODINGS + "/" + coderId + "/" + transcriptId + "." + CODINGS_EXTENSION;
	}

	/** What one settler settled of a transcript; the union of all settlers' files is the consensus. */
	public static String consensus(String settlerId, String transcriptId) {
		return CONSENSUS + "/" + settlerId + "/" + transcriptId + "." + CODINGS_EXTENSION;
	}

	/** The file of a codings set: its coder's, or, of a part of the consensus, its settler's. */
	public static String codings(CodingSet set) {
		return set.getSettler() == null ? codings(set.getCoder().getId(), set.getTranscript())
				: consensus(set.getSettler().getId(), set.getTranscript());
	}

	/** What tells a transcript's codings files apart: the folder below that of all codings. */
	static String folderOf(CodingSet set) {
		return set.getSettler() == null ? set.getCoder().getId() : consensusFolder(set.getSettler().getId());
	}

	static String consensusFolder(String settlerId) {
		return CodingsFormat.CONSENSUS + "/" + settlerId;
	}

	public static String outline(String coderId, String transcriptId) {
		return OUTLINES + "/" + coderId + "/" + transcriptId + "." + OUTLINE_EXTENSION;
	}

	public static String code(String fileName) {
		return CODES + "/" + fileName;
	}

	public static String proposal(String fileName) {
		return PROPOSALS + "/" + fileName;
	}

	public static String memo(String fileName) {
		return MEMOS + "/" + fileName;
	}

	/** The last segment of a path without its extension, such as {@code creativity_0074}. */
	public static String baseName(String path) {
		var name = path.substring(path.lastIndexOf('/') + 1);
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	public static boolean hasExtension(String path, String extension) {
		return path.endsWith("." + extension);
	}
}
