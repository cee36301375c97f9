/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.emic.core.study.StudyFiles;
import org.emic.exchange.internal.StudyContents;
import org.emic.exchange.internal.TranscriptIds;

/**
 * What an import would do, file by file, before anything is written. A wizard shows it and lets the person
 * change its {@link #transcripts()}; {@link TranscriptImporter#execute} does it. Not for several threads.
 */
public final class ImportPlan {

	private final StudyFiles files;
	private final StudyContents contents;
	private final List<PlannedTranscript> transcripts = new ArrayList<>();
	private final List<ImportProblem> problems = new ArrayList<>();
	private boolean updating;

	ImportPlan(StudyFiles files) throws IOException {
		this.files = files;
		this.contents = new StudyContents(files);
	}

	/** Whether an ID may be used: it names a file on every platform. */
	public static boolean isValidId(String id) {
		return TranscriptIds.isValid(id);
	}

	/** The files in the order in which they were named, those of a folder by name. */
	public List<PlannedTranscript> transcripts() {
		return List.copyOf(transcripts);
	}

	/** Problems of no file that is planned: a folder without text files, a name that nothing has. */
	public List<ImportProblem> problems() {
		return List.copyOf(problems);
	}

	/** Consents to all repairs, or withdraws the consent. */
	public void setRepair(boolean consent) {
		update(() -> transcripts.forEach(transcript -> transcript.setRepair(consent)));
	}

	/** Makes many decisions at once; which files clash is found out once, after the last. */
	public void update(Runnable decisions) {
		updating = true;
		try {
			decisions.run();
		} finally {
			updating = false;
			refresh();
		}
	}

	/** Whether executing it would write anything. */
	public boolean isEmpty() {
		return transcripts.stream().noneMatch(PlannedTranscript::willBeWritten);
	}

	StudyFiles files() {
		return files;
	}

	StudyContents contents() {
		return contents;
	}

	void add(ImportProblem problem) {
		problems.add(problem);
	}

	void add(Path file, boolean repair) {
		transcripts.add(new PlannedTranscript(this, file, repair));
	}

	/** Gives files without an ID of their own, and with the same name, different IDs. */
	void proposeIds() {
		var taken = new HashMap<String, String>();
		// what cannot be read has none
		for (var transcript : transcripts.stream().filter(each -> !each.id().isEmpty()).toList()) {
			String key = TranscriptIds.key(transcript.id());
			String digest = transcript.draft().digest();
			if (transcript.isIdFromName() && taken.containsKey(key) && !taken.get(key).equals(digest)) {
				transcript.setProposedId(TranscriptIds.free(transcript.id(), "",
						other -> taken.containsKey(other) || contents.has(other)));
			}
			taken.putIfAbsent(TranscriptIds.key(transcript.id()), digest);
		}
		refresh();
	}

	/** Finds out anew which files clash. */
	void refresh() {
		if (updating) {
			return;
		}
		var taken = new HashMap<String, String>();
		var wished = new HashSet<String>();
		transcripts.forEach(transcript -> wished.add(TranscriptIds.key(transcript.id())));
		for (var transcript : transcripts) {
			refresh(transcript, taken, wished);
			if (transcript.willBeWritten()) {
				taken.put(TranscriptIds.key(transcript.targetId()), transcript.draft().digest());
			}
		}
	}

	private void refresh(PlannedTranscript transcript, Map<String, String> taken, HashSet<String> wished) {
		String id = transcript.id();
		String key = TranscriptIds.key(id);
		if (!transcript.draft().isUsable()) {
			transcript.setState(ImportState.UNUSABLE, false, id);
			return;
		}
		boolean inPlan = taken.containsKey(key);
		if (!inPlan && !contents.has(key)) {
			transcript.setState(ImportState.NEW, false, id);
		} else if (!inPlan && transcript.isRepair() && contents.lacksRepairs(id, transcript.draft())) {
			transcript.setState(ImportState.UNREPAIRED, false, id);
		} else if (inPlan ? taken.get(key).equals(transcript.draft().digest()) : isMadeOf(transcript)) {
			transcript.setState(ImportState.SAME, inPlan, id);
		} else {
			transcript.setState(ImportState.CLASH, inPlan, id);
			if (transcript.clashAction() == ClashAction.NEW_ID) {
				transcript.setState(ImportState.CLASH, inPlan, TranscriptIds.free(id, "",
						other -> taken.containsKey(other) || wished.contains(other) || contents.has(other)));
			}
		}
	}

	private boolean isMadeOf(PlannedTranscript transcript) {
		try {
			return contents.isMadeOf(transcript.id(), transcript.draft());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
