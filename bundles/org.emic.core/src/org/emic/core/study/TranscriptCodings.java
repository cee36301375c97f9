/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.emic.core.text.TextRange;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Decision;

/**
 * The codings of a transcript: those that count, in the order of the text, those that somebody decided to
 * remove, and those of the consensus. The study's index has the former under the code that counts; both follow each change.
 */
final class TranscriptCodings {

	private final Study study;
	private final SortedCodings codings = new SortedCodings();
	private final SortedCodings consensus = new SortedCodings();
	/** Null as long as nobody decided anything, as in most of many transcripts. */
	private Decisions decisions;
	private List<PlacedCoding> removed = List.of();

	TranscriptCodings(Study study) {
		this.study = study;
	}

	/** Those that count. */
	List<PlacedCoding> list() {
		return Collections.unmodifiableList(codings.list());
	}

	List<PlacedCoding> removed() {
		return Collections.unmodifiableList(removed);
	}

	/** Those of the consensus. */
	List<PlacedCoding> consensus() {
		return Collections.unmodifiableList(consensus.list());
	}

	/** Those that count and those of the consensus. */
	List<PlacedCoding> shown() {
		return together(codings.list(), consensus.list());
	}

	List<PlacedCoding> shownIn(TextRange range) {
		return together(codings.in(range), consensus.list().isEmpty() ? List.of() : consensus.in(range));
	}

	private static List<PlacedCoding> together(List<PlacedCoding> coded, List<PlacedCoding> settled) {
		if (settled.isEmpty()) {
			return Collections.unmodifiableList(coded);
		}
		var all = new ArrayList<PlacedCoding>(coded.size() + settled.size());
		all.addAll(coded);
		all.addAll(settled);
		Collections.sort(all);
		return Collections.unmodifiableList(all);
	}

	/** Those that count, those that are removed and the consensus: all that files hold and that have a place in the text. */
	List<PlacedCoding> all() {
		if (removed.isEmpty() && consensus.list().isEmpty()) {
			return codings.list();
		}
		var all = new ArrayList<>(codings.list());
		all.addAll(removed);
		all.addAll(consensus.list());
		return all;
	}

	/** As {@link #all()}, without some that end before an offset. */
	List<PlacedCoding> allFrom(int offset) {
		if (removed.isEmpty() && consensus.list().isEmpty()) {
			return codings.from(offset);
		}
		var all = new ArrayList<>(codings.from(offset));
		all.addAll(removed);
		all.addAll(consensus.from(offset));
		return all;
	}

	List<PlacedCoding> in(TextRange range) {
		return codings.in(range);
	}

	/** Takes note of the length of a coding that was placed. */
	void placed(int length) {
		codings.placed(length);
		consensus.placed(length);
	}

	/** Puts them in order again after some were placed elsewhere. */
	void sort() {
		codings.sort();
		consensus.sort();
		if (removed.size() > 1) {
			Collections.sort(removed);
		}
	}

	void insert(PlacedCoding placed) {
		if (placed.isConsensus()) {
			consensus.insert(placed);
			return;
		}
		settle(placed);
		put(placed);
	}

	/** Puts one behind all others, when many are read; {@link #sort} has to follow. */
	void append(PlacedCoding placed) {
		if (placed.isConsensus()) {
			consensus.list().add(placed);
			return;
		}
		settle(placed);
		if (isRemoved(placed)) {
			put(placed);
		} else {
			codings.list().add(placed);
			study.codings().add(placed);
		}
	}

	void remove(PlacedCoding placed) {
		if (placed.isConsensus()) {
			consensus.remove(placed);
		} else if (isRemoved(placed)) {
			removed.remove(placed);
		} else {
			codings.remove(placed);
			study.codings().remove(placed);
		}
	}

	private void put(PlacedCoding placed) {
		if (isRemoved(placed)) {
			removed = removed.isEmpty() ? new ArrayList<>(1) : removed;
			removed.add(placed);
		} else {
			codings.insert(placed);
			study.codings().add(placed);
		}
	}

	private boolean isRemoved(PlacedCoding placed) {
		var decision = decision(placed);
		return decision != null && decision.isRemoved();
	}

	/** The decision that holds for a coding; null where it counts as its coder wrote it. */
	Decision decision(PlacedCoding placed) {
		return decisions == null ? null : decisions.inForce(placed);
	}

	/** All that was decided about a coding, the latest last. */
	List<Decision> decisions(PlacedCoding placed) {
		return decisions == null ? List.of() : decisions.about(placed);
	}

	void decide(PlacedCoding placed, CodingSet set, Decision decision) {
		change(placed, () -> {
			set.getDecisions().add(decision);
			made().add(decision);
		});
	}

	void withdraw(PlacedCoding placed, CodingSet set, Decision decision) {
		change(placed, () -> {
			set.getDecisions().remove(decision);
			made().remove(decision);
		});
	}

	/** Takes a decision about a coding that is not there out of a file. */
	void forget(CodingSet set, Decision decision) {
		set.getDecisions().remove(decision);
		made().remove(decision);
	}

	/** Puts a decision about a coding that is not there into a file. */
	void remember(CodingSet set, Decision decision) {
		set.getDecisions().add(decision);
		made().add(decision);
	}

	/** Those about which some decision holds. */
	List<PlacedCoding> decided() {
		return decisions == null ? List.of() : all().stream().filter(placed -> decisions.inForce(placed) != null).toList();
	}

	/** Changes what tells under which code a coding counts, or whether at all. */
	void change(PlacedCoding placed, Runnable change) {
		if (placed.isConsensus()) {
			change.run();
			return;
		}
		boolean counted = !isRemoved(placed);
		if (counted) {
			study.codings().remove(placed);
		}
		change.run();
		settle(placed);
		if (counted && !isRemoved(placed)) {
			study.codings().add(placed);
		} else if (counted) {
			codings.remove(placed);
			put(placed);
		} else if (!isRemoved(placed)) {
			removed.remove(placed);
			put(placed);
		}
	}

	/** Takes note of what the coder of a file decided; {@link #settle} has to follow once all are read. */
	void read(CodingSet set) {
		if (!set.getDecisions().isEmpty()) {
			made().add(set);
		}
	}

	/** Finds anew which decisions hold, after files were read or codes were merged. */
	void settle() {
		if (decisions != null) {
			all().stream().filter(decisions::concerns).toList().forEach(placed -> change(placed, () -> { }));
		}
	}

	/** Takes out what a file holds, codings and decisions. */
	void remove(CodingSet set) {
		all().stream().filter(placed -> placed.set() == set).toList().forEach(this::remove);
		if (!set.getDecisions().isEmpty()) {
			set.getDecisions().forEach(made()::remove);
			settle();
		}
	}

	void clear() {
		List.copyOf(all()).forEach(this::remove);
		decisions = null;
	}

	private Decisions made() {
		if (decisions == null) {
			decisions = new Decisions();
		}
		return decisions;
	}

	private void settle(PlacedCoding placed) {
		if (decisions != null) {
			decisions.settle(placed, study.codes());
		}
	}
}
