/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.emic.core.anchor.Certainty;
import org.emic.core.pseudonym.NameMatcher.Match;
import org.emic.core.pseudonym.Original.Why;
import org.emic.core.pseudonym.PseudonymHit.Place;
import org.emic.core.study.CodebookPlaces;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyLayout;
import org.emic.core.study.StudyMemos;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Proposal;
import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.Decision;
import org.emic.model.files.CodingsFormat;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoLink;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;

/** Looks through a study for names. */
final class PseudonymSearch {

	/** Attributes that hold no words, or whose words are a coder's name. */
	private static final Set<String> NO_WORDS = Set.of("id", "transcript", "coder", "coderName", "transcriptDigest",
			"turnDigests", "colour", "rank", "mergedInto", "fileName", "author", "authorName", "proposer", "proposerName",
			"repliedBy", "repliedByName", "target");

	private static final List<EAttribute> QUOTE = List.of(CodingPackage.Literals.CODING__QUOTE,
			CodingPackage.Literals.CODING__BEFORE, CodingPackage.Literals.CODING__AFTER);

	private final Study study;
	private final List<NameReplacement> names;
	private final String only;
	private final PseudonymProgress progress;
	private final NameMatcher matcher;
	private final List<PseudonymHit> hits = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private final Map<String, StudyTranscript> transcripts = new LinkedHashMap<>();
	private final Set<String> searched = new HashSet<>();
	private final FileRenames renames;

	PseudonymSearch(Study study, List<NameReplacement> names, String only, PseudonymProgress progress) {
		this.study = study;
		this.names = names;
		this.only = only;
		this.progress = progress;
		this.matcher = new NameMatcher(names);
		this.renames = new FileRenames(study, NameMatcher.ofFileNames(names));
	}

	PseudonymPlan plan() throws IOException {
		reading(() -> study.transcripts().forEach(each -> transcripts.put(each.id(), each)));
		var wanted = transcripts.values().stream().filter(each -> only.isEmpty() || each.id().equals(only)).toList();
		for (int i = 0; i < wanted.size() && !progress.isCancelled(); i++) {
			var transcript = wanted.get(i);
			progress.file(transcript.path(), i, wanted.size());
			reading(() -> search(transcript));
		}
		if (only.isEmpty()) {
			searchCodesAndMemos();
			searchOtherFiles();
		}
		return new PseudonymPlan(names, only, hits, originals(), problems, renames);
	}

	private void searchCodesAndMemos() throws IOException {
		var parts = new ArrayList<Reading>();
		reading(() -> {
			study.codes().codebooks().forEach(codebook -> parts.add(() -> search(codebook)));
			study.memos().all().forEach(memo -> parts.add(() -> search(memo)));
		});
		for (var part : parts) {
			if (!progress.isCancelled()) {
				reading(part);
			}
		}
	}

	private interface Reading {
		void run() throws IOException;
	}

	/** Reads the study, which may belong to another thread. */
	private void reading(Reading part) throws IOException {
		try {
			progress.reading(() -> {
				try {
					part.run();
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	// transcripts with what lies beside them

	private void search(StudyTranscript transcript) {
		searched.add(transcript.path());
		if (matcher.isIn(transcript.id())) {
			problems.add(Messages.get("idHoldsName", transcript.id()));
		}
		searchText(transcript);
		for (var set : transcript.codingSets()) {
			var path = StudyLayout.codings(set);
			searched.add(path);
			if (CodingsFormat.unreadableLines(set).stream().anyMatch(matcher::isIn)) {
				problems.add(Messages.get("coderLines", path));
			}
			set.getDecisions().forEach(decision -> search(decision, path));
		}
		transcript.allCodings().forEach(this::search);
		transcript.outlines().forEach((coder, outline) -> search(outline, StudyLayout.outline(coder, transcript.id())));
	}

	private void searchText(StudyTranscript transcript) {
		var text = transcript.text();
		var source = new PseudonymSource.OfTranscript(transcript);
		var turns = transcript.model().getTurns();
		int body = turns.isEmpty() ? text.length() : turns.getFirst().getLabelOffset();
		int line = 1;
		int counted = 0;
		for (var match : matcher.find(text)) {
			for (; counted < match.start(); counted++) {
				line += text.charAt(counted) == '\n' ? 1 : 0;
			}
			var place = match.start() < body ? placeInHeader(text, match.start()) : placeInTurn(transcript, match.start());
			if (place != null) {
				hits.add(new PseudonymHit(source, text, match, place, line, false));
			}
		}
	}

	/** Null for the Transcript ID, which names files. */
	private static Place placeInHeader(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		if (text.startsWith("**Transcript ID", start)) {
			return null;
		}
		if (text.startsWith("**Speakers:", start)) {
			return Place.SPEAKER;
		}
		return text.startsWith("#", start) ? Place.TITLE : text.startsWith("**", start) ? Place.METADATA : Place.TEXT;
	}

	private static Place placeInTurn(StudyTranscript transcript, int offset) {
		var turn = transcript.turn(transcript.turnAt(offset));
		return offset < turn.getTextOffset() ? Place.SPEAKER : Place.TEXT;
	}

	private void search(PlacedCoding placed) {
		var path = placed.path();
		boolean follows = placed.certainty() == Certainty.CERTAIN;
		QUOTE.forEach(attribute -> search(placed, attribute, path, Place.QUOTE, follows));
		search(placed, CodingPackage.Literals.CODING__COMMENT, path, Place.COMMENT, false);
		search(placed, CodingPackage.Literals.CODING__CODE_NAME, path, Place.CODE, false);
		search(placed, CodingPackage.Literals.CODING__EXTRAS, path, Place.OTHER, false);
		if (placed.isConsensus()) {
			search(placed, CodingPackage.Literals.SETTLEMENT__REASON, path, Place.COMMENT, false);
		}
	}

	private void search(PlacedCoding placed, EAttribute attribute, String path, Place place, boolean follows) {
		if (placed.coding().eGet(attribute) instanceof String text) {
			add(text, place, follows, () -> new PseudonymSource.OfCoding(placed, attribute, path));
		}
	}

	private void search(Decision decision, String path) {
		var name = decision.getCodeName() == null ? "" : decision.getCodeName();
		searchText(decision, CodingPackage.Literals.DECISION__REASON, Place.COMMENT, path, name);
		searchText(decision, CodingPackage.Literals.DECISION__CODE_NAME, Place.CODE, path, name);
		searchText(decision, CodingPackage.Literals.DECISION__EXTRAS, Place.OTHER, path, name);
	}

	private void searchText(EObject object, EAttribute attribute, Place place, String path, String subject) {
		if (object.eGet(attribute) instanceof String text) {
			add(text, place, false, () -> new PseudonymSource.OfObject(object, attribute, -1, path, subject));
		}
	}

	private void search(Outline outline, String path) {
		searched.add(path);
		searchTree(outline, Place.OUTLINE, path,
				object -> object instanceof Section section && section.getTitle() != null ? section.getTitle() : "");
	}

	// codes and memos

	private void search(Codebook codebook) throws IOException {
		var places = new CodebookPlaces(study);
		boolean own = places.isOwn(codebook);
		var prefix = places.prefix(codebook);
		for (var all = codebook.eAllContents(); all.hasNext();) {
			var object = all.next();
			var file = fileOf(object).map(prefix::concat).orElse("");
			boolean first = !file.isEmpty() && searched.add(file);
			if (own && !file.isEmpty()) {
				renames.consider(object);
			} else if (first && renames.isNamed(TrackedFiles.name(file))) {
				problems.add(Messages.get("sharedFile", file));
			}
		}
		var path = places.path(codebook);
		searched.add(path);
		int first = hits.size();
		searchTree(codebook, Place.CODE, object -> fileOf(object).map(prefix::concat).orElse(path),
				object -> object instanceof Code code ? code.getName() : codebook.getName());
		if (!own) {
			// other studies use it, and its files cannot be written as one with those of this one
			var shared = hits.subList(first, hits.size());
			shared.stream().map(PseudonymHit::path).distinct().forEach(each -> problems.add(Messages.get("sharedText", each)));
			shared.clear();
		}
	}

	/** The file of a code or proposal, and of what is part of one; nothing for what the codebook's own file holds. */
	private Optional<String> fileOf(EObject object) {
		return switch (object) {
			case Proposal proposal -> Optional.ofNullable(proposal.getFileName()).map(StudyLayout::proposal);
			case Code code when code.eContainer() instanceof Proposal proposal -> fileOf(proposal);
			case Code code when code.getFileName() != null -> Optional.of(StudyLayout.code(code.getFileName()));
			case Code code -> study.proposals().ofNewCode(code).flatMap(this::fileOf);
			default -> Optional.empty();
		};
	}

	private void search(Memo memo) {
		var path = StudyMemos.path(memo).orElse(StudyLayout.MEMOS);
		searched.add(path);
		renames.consider(memo);
		searchTree(memo, Place.MEMO, path, object -> object instanceof MemoLink link && link.getName() != null
				? link.getName() : memo.getTitle());
	}

	private void searchTree(EObject root, Place place, String path, Function<EObject, String> subject) {
		searchTree(root, place, object -> path, subject);
	}

	private void searchTree(EObject root, Place place, Function<EObject, String> path, Function<EObject, String> subject) {
		searchObject(root, place, path, subject);
		root.eAllContents().forEachRemaining(object -> searchObject(object, place, path, subject));
	}

	private void searchObject(EObject object, Place place, Function<EObject, String> path,
			Function<EObject, String> subject) {
		for (var attribute : object.eClass().getEAllAttributes()) {
			boolean words = attribute.getEAttributeType() == EcorePackage.Literals.ESTRING
					&& !NO_WORDS.contains(attribute.getName());
			if (words && object.eGet(attribute) instanceof String) {
				searchText(object, attribute, place, path.apply(object), subject.apply(object));
			} else if (words && object.eGet(attribute) instanceof List<?> texts) {
				for (int i = 0; i < texts.size(); i++) {
					int index = i;
					add((String) texts.get(i), place, false, () -> new PseudonymSource.OfObject(object, attribute, index,
							path.apply(object), subject.apply(object)));
				}
			}
		}
	}

	/** Makes the source only where something was found. */
	private interface Sources {
		PseudonymSource get();
	}

	private void add(String text, Place place, boolean follows, Sources sources) {
		var matches = matcher.find(text);
		if (!matches.isEmpty()) {
			var source = sources.get();
			matches.forEach(match -> hits.add(new PseudonymHit(source, text, match, place, 0, follows)));
		}
	}

	// all other files

	private void searchOtherFiles() throws IOException {
		for (var path : TrackedFiles.all(study.files())) {
			boolean hidden = TrackedFiles.name(path).startsWith(".");
			if (!searched.contains(path) && !hidden && !path.startsWith(StudyLayout.SOURCES + "/") && !progress.isCancelled()) {
				searchFile(path);
			}
		}
	}

	private void searchFile(String path) throws IOException {
		var text = TrackedFiles.utf8(study.files().read(path));
		if (text.isEmpty()) {
			problems.add(Messages.get("notText", path));
			return;
		}
		boolean cases = path.equals(StudyLayout.CASES);
		var source = new PseudonymSource.OfFile(path, text.get());
		for (var match : matcher.find(text.get())) {
			boolean id = cases && isTranscriptId(text.get(), match);
			if (!id && !PseudonymCheck.isCoder(path, text.get(), match.start())) {
				int line = 1 + (int) text.get().substring(0, match.start()).chars().filter(c -> c == '\n').count();
				hits.add(new PseudonymHit(source, text.get(), match, cases ? Place.CASES : Place.OTHER, line, false));
			}
		}
	}

	/** The first cell of a row names a transcript. */
	private boolean isTranscriptId(String text, Match match) {
		int start = text.lastIndexOf('\n', match.start() - 1) + 1;
		int end = match.end();
		while (end < text.length() && ",;\t\n\r".indexOf(text.charAt(end)) < 0) {
			end++;
		}
		return transcripts.containsKey(text.substring(start, end).replace("\"", ""));
	}

	private List<Original> originals() throws IOException {
		var found = new ArrayList<Original>();
		for (var path : TrackedFiles.all(study.files())) {
			if (path.startsWith(StudyLayout.SOURCES + "/")) {
				var readings = TrackedFiles.readings(study.files().read(path));
				if (readings.stream().anyMatch(matcher::isIn)) {
					found.add(new Original(path, Why.CONTENT));
				} else if (renames.isNamed(TrackedFiles.name(path))) {
					found.add(new Original(path, Why.FILE_NAME));
				} else if (readings.isEmpty()) {
					found.add(new Original(path, Why.UNSEARCHABLE));
				}
			}
		}
		return found;
	}
}
