/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.emic.exchange.internal.Decisions;
import org.emic.exchange.internal.Draft;
import org.emic.exchange.internal.Drafting;
import org.emic.exchange.internal.TranscriptIds;
import org.emic.model.transcript.Role;

/**
 * A file that is to be imported: what was found in it, and what the person decided. Every decision takes
 * effect at once: what the getters say changes with it, also of the plan's other files, whose IDs may clash.
 */
public final class PlannedTranscript {

	private final ImportPlan plan;
	private final Path source;
	private final Map<String, Role> roles = new HashMap<>();
	private Optional<Charset> chosenCharset = Optional.empty();
	private boolean repair;
	private boolean selected = true;
	private ClashAction clashAction = ClashAction.SKIP;
	private Draft draft;
	private String id;
	private boolean idFromName;
	private ImportState state = ImportState.NEW;
	private boolean clashesInPlan;
	private String targetId = "";

	PlannedTranscript(ImportPlan plan, Path source, boolean repair) {
		this.plan = plan;
		this.source = source;
		this.repair = repair;
		read();
		proposeId();
	}

	/** The file. */
	public Path source() {
		return source;
	}

	/** The encoding that the file is read with; empty for a file that is no text. */
	public Optional<Charset> charset() {
		return draft.charsets().stream().findFirst();
	}

	/** The encodings it could be in, the likeliest first. */
	public List<Charset> charsets() {
		return draft.charsets();
	}

	/** Whether the bytes show the encoding, or the person chose it; if not, the file waits for the choice. */
	public boolean isCharsetCertain() {
		return draft.certain();
	}

	/** What shows the encoding, or why it is not certain. */
	public String charsetReason() {
		return draft.encodingReason();
	}

	/** Reads the file with another encoding. */
	public void setCharset(Charset charset) {
		chosenCharset = Optional.of(charset);
		read();
		plan.refresh();
	}

	/** The title that the file gives itself; may be empty. */
	public String title() {
		return draft.title();
	}

	/** The Transcript ID that is proposed or chosen; empty for a file that is no text. */
	public String id() {
		return id;
	}

	/** The ID under which it will be imported: another than {@link #id()} where that is taken and a new one is wished. */
	public String targetId() {
		return targetId;
	}

	/**
	 * Chooses the Transcript ID.
	 *
	 * @throws IllegalArgumentException if it cannot name a file on every platform ({@link ImportPlan#isValidId})
	 */
	public void setId(String newId) {
		if (!TranscriptIds.isValid(newId)) {
			throw new IllegalArgumentException(newId);
		}
		id = newId;
		plan.refresh();
	}

	/** The speakers in the order of their first turn. */
	public List<PlannedSpeaker> speakers() {
		return draft.speakers();
	}

	/** Gives a speaker another role. */
	public void setRole(String speaker, Role role) {
		roles.put(speaker, role);
		read();
		plan.refresh();
	}

	public int turns() {
		return draft.turns();
	}

	/** Words in the turns, labels not counted. */
	public int words() {
		return draft.words();
	}

	/** The mis-decoded pieces that were found; whether they are repaired is {@link #isRepair()}. */
	public List<Repair> repairs() {
		return draft.repairs();
	}

	/** Whether the person consents to the repairs. */
	public boolean isRepair() {
		return repair;
	}

	public void setRepair(boolean consent) {
		repair = consent;
		read();
		plan.refresh();
	}

	/** What the person should know; with an error among them, the file cannot be imported as things stand. */
	public List<ImportProblem> problems() {
		return draft.problems();
	}

	/** The first 2,000 characters or fewer of the text as it would be imported. */
	public String preview() {
		return draft.preview();
	}

	public ImportState state() {
		return state;
	}

	/** What is to be done about a clash. */
	public ClashAction clashAction() {
		return clashAction;
	}

	/** What can be done about a clash: what an earlier file of the same plan brings cannot be replaced. */
	public List<ClashAction> clashActions() {
		return clashesInPlan ? List.of(ClashAction.SKIP, ClashAction.NEW_ID) : List.of(ClashAction.values());
	}

	/** @throws IllegalArgumentException if it is none of {@link #clashActions()} */
	public void setClashAction(ClashAction action) {
		if (!clashActions().contains(action)) {
			throw new IllegalArgumentException(action.name());
		}
		clashAction = action;
		plan.refresh();
	}

	/** Whether the person wants this file at all. */
	public boolean isSelected() {
		return selected;
	}

	public void setSelected(boolean wanted) {
		selected = wanted;
		plan.refresh();
	}

	/** Whether executing the plan writes a transcript for this file. */
	public boolean willBeWritten() {
		return selected && (state == ImportState.NEW || state == ImportState.UNREPAIRED || state == ImportState.CLASH && clashAction != ClashAction.SKIP);
	}

	Drafting drafting() {
		return new Drafting(source, new Decisions(chosenCharset, repair, roles));
	}

	Draft draft() {
		return draft;
	}

	boolean isIdFromName() {
		return idFromName;
	}

	void setProposedId(String proposed) {
		id = proposed;
	}

	void setState(ImportState newState, boolean inPlan, String newTarget) {
		state = newState;
		clashesInPlan = inPlan;
		targetId = newTarget;
		if (inPlan && clashAction == ClashAction.REPLACE) {
			clashAction = ClashAction.SKIP;
		}
	}

	private void read() {
		draft = drafting().draft();
		if (draft.isUsable() && (id == null || id.isEmpty())) {
			proposeId();
		}
	}

	private void proposeId() {
		String named = TranscriptIds.sanitise(draft.id());
		idFromName = named.isEmpty();
		if (draft.charsets().isEmpty()) {
			id = "";
		} else if (idFromName) {
			String name = source.getFileName().toString();
			int dot = name.lastIndexOf('.');
			String fromName = TranscriptIds.sanitise(dot > 0 ? name.substring(0, dot) : name);
			id = fromName.isEmpty() ? "transcript" : fromName;
		} else {
			id = named;
		}
	}
}
