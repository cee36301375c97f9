/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.core.anchor.Certainty;
import org.emic.core.anchor.Found;
import org.emic.core.internal.Messages;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;
import org.emic.model.coding.Settlement;
import org.emic.model.files.CodingIds;
import org.emic.model.memo.Memo;
import org.emic.model.outline.Outline;

/**
 * Makes changes to a study one by one, each at once, and remembers how to take them back. Got from
 * {@link Study#edit}; of no use after that call.
 */
public final class StudyEdit {

	private final Study study;
	private final List<Step> steps = new ArrayList<>();
	private final Touched touched = new Touched();
	private final Map<EObject, TouchedPart> parts = new LinkedHashMap<>();

	StudyEdit(Study study) {
		this.study = study;
	}

	public Study study() {
		return study;
	}

	private TouchedPart part(EObject object) {
		return parts.computeIfAbsent(object, any -> new TouchedPart());
	}

	/** What was done so far, by the object to which it was done itself. */
	Map<EObject, TouchedPart> touchedParts() {
		return parts;
	}

	/** Sets a single-valued feature, or replaces the whole content of a many-valued attribute. */
	public void set(EObject object, EStructuralFeature feature, Object value) {
		Object newValue = feature.isMany() ? List.copyOf((List<?>) value) : value;
		Object oldValue = feature.isMany() ? List.copyOf((List<?>) object.eGet(feature)) : object.eGet(feature);
		if (!Objects.equals(oldValue, newValue)) {
			part(object).set(feature, oldValue);
			perform(List.of(object), () -> assign(object, feature, newValue), () -> assign(object, feature, oldValue));
		}
	}

	private static void assign(EObject object, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			var list = (EList<Object>) object.eGet(feature);
			list.clear();
			list.addAll((List<?>) value);
		} else {
			object.eSet(feature, value);
		}
	}

	/** Adds a child at an index of a containment; -1 for the end. */
	public void add(EObject owner, EReference containment, int index, EObject child) {
		int place = index < 0 ? children(owner, containment).size() : index;
		part(child).add();
		perform(List.of(owner, child), () -> children(owner, containment).add(place, child),
				() -> children(owner, containment).remove(child));
	}

	/** Takes a child out of what contains it. */
	public void remove(EObject child) {
		var owner = child.eContainer();
		var containment = child.eContainmentFeature();
		int place = children(owner, containment).indexOf(child);
		part(child).remove();
		perform(List.of(owner, child), () -> children(owner, containment).remove(child),
				() -> children(owner, containment).add(place, child));
	}

	/** Moves a child to an index of another, or the same, containment; the index counts without the child. */
	public void move(EObject child, EObject newOwner, EReference containment, int index) {
		var missing = child instanceof Code code ? study.missingParents().get(code) : null;
		if (missing != null) {
			perform(List.of(child), () -> study.missingParents().remove(child),
					() -> study.missingParents().put((Code) child, missing));
		}
		remove(child);
		add(newOwner, containment, index, child);
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> children(EObject owner, EReference containment) {
		return (EList<EObject>) owner.eGet(containment);
	}

	/** Adds a coding to its coder's set. Its place is written into it. */
	public PlacedCoding addCoding(StudyTranscript transcript, Coder coder, Coding coding, TextRange range) {
		return add(new PlacedCoding(transcript, transcript.setOf(coder), coding, range, Certainty.CERTAIN));
	}

	/** Adds what holds where coders differed to what its settler settled. Its place is written into it. */
	public PlacedCoding addSettlement(StudyTranscript transcript, Coder settler, Settlement settlement, TextRange range) {
		return add(new PlacedCoding(transcript, transcript.consensusSetOf(settler), settlement, range, Certainty.CERTAIN));
	}

	private PlacedCoding add(PlacedCoding placed) {
		Anchoring.write(placed);
		perform(placed, () -> attach(placed), () -> detach(placed));
		return placed;
	}

	/** Removes a coding from its coder's set. */
	public void removeCoding(PlacedCoding placed) {
		perform(placed, () -> detach(placed), () -> attach(placed));
	}

	private static void attach(PlacedCoding placed) {
		placed.set().getCodings().add(placed.coding());
		placed.transcript().placedCodings().insert(placed);
	}

	private static void detach(PlacedCoding placed) {
		placed.set().getCodings().remove(placed.coding());
		placed.transcript().placedCodings().remove(placed);
	}

	/** Gives a coding another code, or, with null, none. */
	public void setCode(PlacedCoding placed, Code code) {
		var before = CodeOfCoding.of(placed.coding());
		var after = CodeOfCoding.of(code);
		giveCode(placed, before, after);
	}

	/**
	 * Gives a coding the code into which its own was merged. That is nothing that a coder says of the passage: the
	 * definition under which it was made stays on record.
	 */
	public void follow(PlacedCoding placed, Code into) {
		var before = CodeOfCoding.of(placed.coding());
		var after = before.mergedInto(into);
		giveCode(placed, before, after);
	}

	private void giveCode(PlacedCoding placed, CodeOfCoding before, CodeOfCoding after) {
		if (!before.equals(after)) {
			var extras = placed.coding().getExtras();
			perform(placed, () -> after.assign(placed), () -> {
				before.assign(placed);
				placed.coding().setExtras(extras); // with the keys in the order that they had
			});
		}
	}

	/** Records what a coder decided about a coding. It is written to that coder's own file. */
	public void decide(PlacedCoding placed, Coder decider, Decision decision) {
		var codings = placed.transcript().placedCodings();
		var set = placed.transcript().setOf(decider);
		perform(placed, set, () -> codings.decide(placed, set, decision), () -> codings.withdraw(placed, set, decision));
	}

	/** Takes a decision about a coding out of its decider's file. */
	public void withdraw(PlacedCoding placed, Decision decision) {
		var codings = placed.transcript().placedCodings();
		var set = (CodingSet) decision.eContainer();
		perform(placed, set, () -> codings.withdraw(placed, set, decision), () -> codings.decide(placed, set, decision));
	}

	/** Takes a decision out of its decider's file that is about a coding that is not there. */
	public void withdrawIdle(StudyTranscript transcript, Decision decision) {
		var codings = transcript.placedCodings();
		var set = (CodingSet) decision.eContainer();
		touched.codings.add(transcript);
		perform(Step.of(transcript, () -> isShown(transcript, set), () -> {
			touch(transcript, set, set);
			codings.forget(set, decision);
		}, () -> {
			touch(transcript, set, set);
			codings.remember(set, decision);
		}));
	}

	/** Notes whether a coder is done with a transcript. It is written to that coder's own file, which may be empty but for that. */
	public void setDone(StudyTranscript transcript, Coder coder, boolean done) {
		var set = transcript.setOf(coder);
		boolean before = set.isDone();
		if (before != done) {
			touched.codings.add(transcript);
			perform(Step.of(transcript, () -> isShown(transcript, set), () -> {
				touch(transcript, set, set);
				set.setDone(done);
			}, () -> {
				touch(transcript, set, set);
				set.setDone(before);
			}));
		}
	}

	/**
	 * Sets a feature of a coding that is neither its code nor its place, such as its comment.
	 *
	 * @throws IllegalArgumentException when the coding is not the transcript's any more, because its file was read again
	 */
	public void setCoding(PlacedCoding placed, EStructuralFeature feature, Object value) {
		checkThere(placed);
		var coding = placed.coding();
		var old = feature.isMany() ? List.copyOf((List<?>) coding.eGet(feature)) : coding.eGet(feature);
		if (!Objects.equals(old, value)) {
			perform(placed, () -> setIndexed(placed, feature, value), () -> setIndexed(placed, feature, old));
		}
	}

	/**
	 * Lets a coding stand for others of its coder that said the same and are removed: what was decided or settled about
	 * them is about it from then on.
	 */
	void standFor(PlacedCoding placed, Collection<Coding> others) {
		standFor(placed, others, true);
	}

	/**
	 * Lets a coding stand for others of its coder, with another code or of other words, that become one with it and are
	 * removed: what was settled about them is about it from then on.
	 */
	public void takeIn(PlacedCoding placed, Collection<Coding> others) {
		standFor(placed, others, false);
	}

	private void standFor(PlacedCoding placed, Collection<Coding> others, boolean same) {
		var coding = placed.coding();
		var codings = placed.transcript().placedCodings();
		var before = coding.getExtras();
		var after = CodingIds.joined(coding, others, same);
		perform(placed, () -> codings.change(placed, () -> coding.setExtras(after)),
				() -> codings.change(placed, () -> coding.setExtras(before)));
	}

	/** A step on what was read again would change nothing that is seen or written. */
	private static void checkThere(PlacedCoding placed) {
		if (!placed.transcript().codingSets().contains(placed.set())
				|| placed.coding().eContainer() != placed.set()) {
			throw new IllegalArgumentException(Messages.get("codingGone"));
		}
	}

	/** The index knows a coding by its digest, so it leaves the index while that may change. */
	private static void setIndexed(PlacedCoding placed, EStructuralFeature feature, Object value) {
		if (placed.isConsensus()) {
			placed.coding().eSet(feature, value);
			return;
		}
		var index = placed.transcript().study().codings();
		index.remove(placed);
		placed.coding().eSet(feature, value);
		index.add(placed);
	}

	/**
	 * Puts a coding on another range; the place is certain from then on, because a person said so.
	 *
	 * @throws IllegalArgumentException when the coding is not the transcript's any more, because its file was read again
	 */
	public void place(PlacedCoding placed, TextRange range) {
		checkThere(placed);
		var before = PlaceOfCoding.of(placed);
		placed.place(range.start(), range.end(), Certainty.CERTAIN);
		Anchoring.write(placed);
		var after = PlaceOfCoding.of(placed);
		perform(placed, () -> after.assign(placed), () -> before.assign(placed));
	}

	/**
	 * Replaces a part of a transcript's text; its codings and sections follow.
	 *
	 * @param offset the UTF-16 offset in the text
	 * @param length the UTF-16 units to replace
	 */
	public void replaceText(StudyTranscript transcript, int offset, int length, String replacement) {
		touchText(transcript);
		var removed = transcript.text().substring(offset, offset + length);
		perform(new TextStep(transcript, offset, removed, replacement));
	}

	/**
	 * Makes several replacements in a transcript's text at once; codings and sections follow. Labels may change
	 * together with the line that declares them.
	 *
	 * @param replacements in the order of the text, not overlapping
	 */
	public void replaceTexts(StudyTranscript transcript, List<TextReplacement> replacements) {
		rewrite(transcript, new TextRewriteStep(transcript, replacements, TextRewriteStep.Writes.OWN, null));
	}

	/**
	 * Makes several replacements as {@link #replaceTexts} does, after which every coder's codings and outline are
	 * written, not only the own: what was replaced is to vanish from all of them. To be used for that alone.
	 */
	public void replaceEverywhere(StudyTranscript transcript, List<TextReplacement> replacements) {
		rewrite(transcript, new TextRewriteStep(transcript, replacements, TextRewriteStep.Writes.EVERYBODYS, null));
	}

	/**
	 * Puts another version of a transcript in the place of its text.
	 *
	 * @param replacements what makes the other version of the text, in the order of the text
	 * @param found        where each coding is in it
	 */
	public void replaceVersion(StudyTranscript transcript, List<TextReplacement> replacements,
			Function<PlacedCoding, Found> found) {
		rewrite(transcript, new TextRewriteStep(transcript, replacements, TextRewriteStep.Writes.OWN, found));
	}

	private void rewrite(StudyTranscript transcript, TextRewriteStep step) {
		touchText(transcript);
		perform(step);
	}

	/** Lets a code's present wording not be kept when another takes its place. For one that is to vanish alone. */
	public void dropWording(Code code) {
		var wordings = study.keptWordings();
		var digest = Wording.of(code).digest();
		perform(Step.of(null, () -> wordings.drop(code, digest), () -> wordings.keepAgain(code, digest)));
	}

	/**
	 * Gives a file of the study that is no part of the model another content; null removes it. Written when the
	 * study is saved.
	 *
	 * @param before what it holds now; what somebody else puts there after that is set aside and not lost
	 */
	public void setFile(String path, byte[] before, byte[] after) {
		touched.study = true;
		if (before != null) {
			study.known().know(study.files(), path, before);
		}
		perform(Step.of(null, () -> study.pendingFiles().put(path, Optional.ofNullable(after)),
				() -> study.pendingFiles().put(path, Optional.ofNullable(before))));
	}

	/**
	 * Says which transcripts are coded blind. Others' codings of them come or go at once, of which listeners are told.
	 *
	 * @throws IllegalStateException when the study's settings cannot be read, and so cannot be written
	 */
	public void setBlind(BlindCoding blind) {
		if (study.problems().stream().anyMatch(problem -> problem.file().equals(StudyLayout.SETTINGS)
				&& (problem.kind() == Problem.Kind.UNREADABLE || problem.kind() == Problem.Kind.CONFLICT))) {
			throw new IllegalStateException(Messages.get("settingsFirst", StudyLayout.SETTINGS));
		}
		var before = study.settings().blind();
		if (!before.equals(blind)) {
			touched.study = true;
			perform(Step.of(null, () -> assignBlind(blind), () -> assignBlind(before)));
		}
	}

	private void assignBlind(BlindCoding blind) {
		study.settings().setBlind(blind);
		study.pendingFiles().put(StudyLayout.SETTINGS, Optional.of(study.settings().bytes()));
		study.showAndHide();
	}

	/** Takes note of a replacement that an open document has already made. */
	void textWasReplaced(StudyTranscript transcript, int offset, String removed, String inserted, Retyping earlier) {
		touchText(transcript);
		var step = new TextStep(transcript, offset, removed, inserted, earlier);
		step.follow();
		steps.add(step);
	}

	/** Adds a memo to the study. */
	void addMemo(Memo memo) {
		perform(List.of(memo), () -> study.memos().add(memo), () -> study.memos().remove(memo));
	}

	/** Takes a memo out of the study; its file goes when the study is saved. */
	void removeMemo(Memo memo) {
		perform(List.of(memo), () -> study.memos().remove(memo), () -> study.memos().add(memo));
	}

	/** Replaces a part of a memo's text. */
	void replaceMemoText(Memo memo, int offset, String removed, String inserted) {
		perform(List.of(memo), () -> splice(memo, offset, removed, inserted),
				() -> splice(memo, offset, inserted, removed));
	}

	private static void splice(Memo memo, int offset, String removed, String inserted) {
		var text = memo.getText();
		if (!text.startsWith(removed, offset)) {
			throw new IllegalStateException(Messages.get("otherTextThere", memo.getTitle()));
		}
		memo.setText(text.substring(0, offset) + inserted + text.substring(offset + removed.length()));
	}

	private void touchText(StudyTranscript transcript) {
		touched.texts.add(transcript);
		touched.codings.add(transcript);
		touched.outlines.add(transcript);
	}

	/** Undoing and redoing changes the same files again, so both take note of them. */
	private void perform(List<EObject> objects, Runnable redo, Runnable undo) {
		// asked before the change
		var root = objects.stream().map(EcoreUtil::getRootContainer)
				.filter(each -> each instanceof Outline || each instanceof CodingSet || each instanceof Memo)
				.findFirst().orElse(null);
		var subject = subjectOf(root);
		perform(Step.of(subject, () -> isThere(subject, root), () -> {
			objects.forEach(object -> touched.touch(study, object));
			redo.run();
			objects.forEach(object -> touched.touch(study, object));
		}, () -> {
			undo.run();
			objects.forEach(object -> touched.touch(study, object));
		}));
	}

	/** The transcript that an outline or codings file is about, or the memo; null for anything else. */
	private Object subjectOf(EObject root) {
		return switch (root) {
			case Outline outline -> study.transcript(outline.getTranscript()).orElse(null);
			case CodingSet set -> study.transcript(set.getTranscript()).orElse(null);
			case Memo memo -> memo;
			case null, default -> null;
		};
	}

	private static boolean isThere(Object subject, EObject root) {
		return !(subject instanceof StudyTranscript transcript)
				|| root instanceof Outline outline && transcript.outlines().get(outline.getCoder()) == outline
				|| root instanceof CodingSet set && isShown(transcript, set);
	}

	private void perform(PlacedCoding placed, Runnable redo, Runnable undo) {
		perform(placed, placed.set(), redo, undo);
	}

	/** @param written that whose file changes: the coding's own, or that of who decides about it */
	private void perform(PlacedCoding placed, CodingSet written, Runnable redo, Runnable undo) {
		var transcript = placed.transcript();
		touched.codings.add(transcript);
		perform(Step.of(transcript, () -> isShown(transcript, placed.set()) && isShown(transcript, written), () -> {
			touch(transcript, placed.set(), written);
			redo.run();
		}, () -> {
			touch(transcript, placed.set(), written);
			undo.run();
		}));
	}

	private static void touch(StudyTranscript transcript, CodingSet about, CodingSet written) {
		checkShown(transcript, about);
		checkShown(transcript, written);
		transcript.changedSets().add(StudyLayout.folderOf(written));
	}

	/** What was read again, or hidden, since a step was made has to be left alone by it: it would be written nowhere. */
	private static void checkShown(StudyTranscript transcript, CodingSet set) {
		if (!isShown(transcript, set)) {
			throw new IllegalStateException(Messages.get("otherCodingsThere", transcript.title()));
		}
	}

	private static boolean isShown(StudyTranscript transcript, CodingSet set) {
		return transcript.setIn(StudyLayout.folderOf(set)).orElse(null) == set;
	}

	/** A step that fails has changed nothing: it finds out what it needs before it changes anything. */
	private void perform(Step step) {
		step.redo();
		steps.add(step);
	}

	RecordedChange finish(String label) {
		return new RecordedChange(study, label, steps, touched.event());
	}

	void rollBack() {
		for (int i = steps.size() - 1; i >= 0; i--) {
			steps.get(i).undo();
		}
	}
}
