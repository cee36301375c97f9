/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.emic.core.anchor.Certainty;
import org.emic.core.auto.SearchedTranscript;
import org.emic.core.study.CodeTree;
import org.emic.core.study.Consensus;
import org.emic.core.study.Participation;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Study;
import org.emic.core.study.StudyTranscript;

/**
 * What coders did in a study, as it was at one moment, so that another thread can compare it while people work on.
 * Whoever has a coding in a transcript, or says to be done with it, {@link Participation took part} in it; transcripts in
 * which fewer than two did hold nothing to compare. Uncertain codings and notes without a code do not count.
 */
public final class AgreementData {

	/** So many transcripts are read at a time. */
	private static final int PART = 20;

	private final AgreementSettings settings;
	private final List<AgreementCoder> coders;
	private final List<AgreementCode> codes;
	private final List<CodedTranscript> transcripts;
	private final LeftOut leftOut;
	private final int decided;
	private final List<String> hidden;

	private AgreementData(Reader reader) {
		this.settings = reader.settings;
		this.coders = List.copyOf(reader.coders);
		this.codes = reader.codes();
		this.transcripts = reader.transcripts();
		this.leftOut = new LeftOut(reader.single, reader.uncertain, reader.notes, reader.automatic, 0);
		this.decided = reader.decided;
		this.hidden = List.copyOf(reader.hidden);
	}

	/** Takes what is to be compared from a study; to be called by whoever may read the study. */
	public static AgreementData of(Study study, AgreementSettings settings, Participation participation) {
		return of(study, settings, participation, Runnable::run);
	}

	/**
	 * As the other, read in parts, each of which takes no time that a person would notice.
	 *
	 * @param participation who took part in what
	 * @param parts         runs each part where the study may be read, and comes back when it is done; it may throw to stop
	 */
	public static AgreementData of(Study study, AgreementSettings settings, Participation participation,
			Consumer<Runnable> parts) {
		var read = new Object() {
			Reader reader;
			AgreementData data;
			List<StudyTranscript> transcripts = List.of();
		};
		parts.accept(() -> {
			read.reader = new Reader(study, settings, participation);
			study.transcriptsWithHiddenCodings().stream()
					.filter(id -> settings.transcripts().isEmpty() || settings.transcripts().contains(id))
					.forEach(read.reader.hidden::add);
			read.transcripts = study.transcripts().stream().filter(transcript -> settings.transcripts().isEmpty()
					|| settings.transcripts().contains(transcript.id())).toList();
		});
		for (int from = 0; from < read.transcripts.size(); from += PART) {
			var part = read.transcripts.subList(from, Math.min(read.transcripts.size(), from + PART));
			parts.accept(() -> part.forEach(read.reader::read));
		}
		parts.accept(() -> read.data = new AgreementData(read.reader));
		return read.data;
	}

	public AgreementSettings settings() {
		return settings;
	}

	/** The coders who are compared, by id. */
	public List<AgreementCoder> coders() {
		return coders;
	}

	/** The codes that are compared, in the order of the codebook, those in no codebook last. */
	public List<AgreementCode> codes() {
		return codes;
	}

	/** What does not count. */
	public LeftOut leftOut() {
		return leftOut;
	}

	/** How many codings of the coders are compared about which a decision of somebody else holds. */
	public int decided() {
		return decided;
	}

	/** The ids of the transcripts whose codings are not all compared, as they are coded blind and others' are hidden. */
	public List<String> hidden() {
		return hidden;
	}

	List<CodedTranscript> transcripts() {
		return transcripts;
	}

	/** The indexes of coders. */
	BitSet group(List<AgreementCoder> members) {
		var group = new BitSet();
		members.forEach(member -> group.set(coders.indexOf(member)));
		return group;
	}

	/** Reads transcript after transcript; which codes there are is known at the end. */
	private static final class Reader {

		private record Applied(PlacedCoding coding, int coder, String code) {
		}

		/** The code under which a coding is compared, and its last known name. */
		private record Given(String code, String name) {

			static Given of(PlacedCoding placed, boolean asDecided) {
				return asDecided ? new Given(placed.codeId(), placed.codeName())
						: new Given(placed.coding().getCode(), placed.coding().getCodeName());
			}
		}

		private record Read(SearchedTranscript transcript, BitSet coders, List<Applied> applied) {
		}

		private final Study study;
		private final AgreementSettings settings;
		private final Participation participation;
		private final List<AgreementCoder> coders = new ArrayList<>();
		private final Map<String, Integer> coderIndex = new HashMap<>();
		private final Map<String, String> paths = new HashMap<>();
		private final List<Read> read = new ArrayList<>();
		private Map<String, Integer> codeIndex = Map.of();
		private int single;
		private int uncertain;
		private int notes;
		private int automatic;
		private int decided;
		private final List<String> hidden = new ArrayList<>();

		Reader(Study study, AgreementSettings settings, Participation participation) {
			this.study = study;
			this.settings = settings;
			this.participation = participation;
			participation.coders(study).forEach((id, name) -> {
				if (settings.coders().isEmpty() || settings.coders().contains(id)) {
					add(id, name);
				}
			});
			if (settings.coders().contains(AgreementCoder.CONSENSUS)) {
				add(AgreementCoder.CONSENSUS, Messages.get("consensus"));
			}
			settings.codes().forEach(id -> paths.put(id, study.codes().code(id).map(CodeTree::path).orElse(id)));
		}

		private void add(String id, String name) {
			coderIndex.put(id, coders.size());
			coders.add(new AgreementCoder(id, name));
		}

		void read(StudyTranscript transcript) {
			var present = new BitSet();
			var consensus = Consensus.of(transcript);
			participation.in(transcript).keySet().stream().filter(coderIndex::containsKey)
					.forEach(coder -> present.set(coderIndex.get(coder)));
			var asCoder = coderIndex.get(AgreementCoder.CONSENSUS);
			if (asCoder != null && !consensus.holding().isEmpty()) {
				present.set(asCoder);
			}
			if (present.cardinality() < 2) {
				single++;
				return;
			}
			var applied = new ArrayList<Applied>();
			boolean asDecided = settings.decisions() == DecidedCodings.AS_DECIDED;
			transcript.codings().forEach(placed -> read(placed, Given.of(placed, asDecided), consensus, applied));
			for (var placed : transcript.removedCodings()) {
				if (!asDecided) {
					read(placed, Given.of(placed, false), consensus, applied);
				} else if (coderIndex.containsKey(placed.coder().getId())) {
					decided++;
				}
			}
			if (settings.consensus() == SettledPassages.AS_SETTLED) {
				present.stream().forEach(coder -> applyAll(consensus, coder, applied));
			} else if (asCoder != null) {
				applyAll(consensus, asCoder, applied);
			}
			applied.sort(Comparator.comparing(Applied::coding)); // which they are, unless some of the consensus came in
			read.add(new Read(SearchedTranscript.of(transcript), present, applied));
		}

		private void read(PlacedCoding placed, Given given, Consensus consensus, List<Applied> applied) {
			var coder = coderIndex.get(placed.coder().getId());
			if (coder != null && !isReplaced(placed, consensus) && counts(placed, given)) {
				decided += placed.decision().isPresent() ? 1 : 0;
				apply(placed, given, coder, applied);
			}
		}

		private boolean isReplaced(PlacedCoding placed, Consensus consensus) {
			return settings.consensus() == SettledPassages.AS_SETTLED && consensus.isSettled(placed);
		}

		private void applyAll(Consensus consensus, int coder, List<Applied> applied) {
			consensus.holding().stream().filter(placed -> placed.codeId() != null)
					.forEach(placed -> apply(placed, Given.of(placed, true), coder, applied));
		}

		private void apply(PlacedCoding placed, Given given, int coder, List<Applied> applied) {
			var code = codeOf(given);
			if (settings.codes().isEmpty() || settings.codes().contains(code)) {
				applied.add(new Applied(placed, coder, code));
			}
		}

		private boolean counts(PlacedCoding placed, Given given) {
			if (given.code == null) {
				notes++;
			} else if (placed.certainty() != Certainty.CERTAIN) {
				uncertain++;
			} else if (!settings.automatic().counts(placed.coding())) {
				automatic++;
			} else {
				return true;
			}
			return false;
		}

		/** The id of the code under which a coding counts: codes that were merged into others follow them. */
		private String codeOf(Given given) {
			var id = given.code;
			var code = study.codes().code(id);
			var counted = code.map(found -> found.getId()).orElse(id);
			paths.computeIfAbsent(counted, key -> code.map(CodeTree::path)
					.orElse(given.name == null ? id : given.name));
			return counted;
		}

		List<AgreementCode> codes() {
			var order = new HashMap<String, Integer>();
			study.codes().all().forEach(code -> order.put(code.getId(), order.size()));
			var used = new HashSet<>(settings.codes());
			read.forEach(transcript -> transcript.applied.forEach(applied -> used.add(applied.code)));
			var codes = used.stream().map(id -> new AgreementCode(id, paths.get(id)))
					.sorted(Comparator.comparingInt((AgreementCode code) -> order.getOrDefault(code.id(), Integer.MAX_VALUE))
							.thenComparing(AgreementCode::path).thenComparing(AgreementCode::id))
					.toList();
			codeIndex = new HashMap<>();
			codes.forEach(code -> codeIndex.put(code.id(), codeIndex.size()));
			return codes;
		}

		List<CodedTranscript> transcripts() {
			return read.stream().map(transcript -> new CodedTranscript(transcript.transcript, transcript.coders,
					transcript.applied.stream().map(applied -> new CodedPassage(applied.coding, applied.coder,
							codeIndex.get(applied.code), applied.coding.range())).toList()))
					.toList();
		}
	}
}
