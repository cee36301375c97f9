/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;

/** A coder's codings of a transcript, as passages in the order of the text. */
final class ComparedCodings extends ComparedFile {

	/** The key of what the codings' places refer to. */
	private static final String STATE = "state";

	/** Decisions stand behind all codings. */
	private static final long DECISIONS = Long.MAX_VALUE / 2;

	private static final Properties<CodingSet> PROPERTIES = new Properties<>(
			Property.fixed("transcript", CodingSet::getTranscript, CodingSet::getTranscript,
					(into, from) -> into.setTranscript(from.getTranscript())),
			coder("coder", CodingSet::getCoder, CodingSet::setCoder), coder("settler", CodingSet::getSettler, CodingSet::setSettler),
			Property.fixed("done", set -> set.isDone() ? Messages.get("done.true") : null, set -> set.isDone() ? "true" : null,
					(into, from) -> into.setDone(from.isDone())),
			Property.fixed(STATE, set -> "",
					set -> set.getTranscriptDigest() + '\n' + String.join("\n", set.getTurnDigests()), ComparedCodings::takeState),
			Property.kept(CodingSet::getExtras, CodingSet::setExtras));

	private static Property<CodingSet> coder(String key, Function<CodingSet, Coder> get, BiConsumer<CodingSet, Coder> set) {
		return Property.fixed(key, codings -> Optional.ofNullable(get.apply(codings)).map(Coder::getName).orElse(null),
				codings -> Optional.ofNullable(get.apply(codings)).map(coder -> coder.getId() + '\n' + coder.getName()).orElse(null),
				(into, from) -> set.accept(into, EcoreUtil.copy(get.apply(from))));
	}

	private final String fileName;
	private final CodeNames names;
	private final CodingSet set;

	ComparedCodings(String text, String fileName, CodeNames names) throws FormatException {
		super(text);
		this.names = names;
		this.fileName = fileName;
		this.set = read(text, fileName);
	}

	private static CodingSet read(String text, String fileName) throws FormatException {
		return CodingsFormat.parseLenient(text, fileName).value();
	}

	/** The places of all codings are counted in the state, so they go with it. */
	private static void takeState(CodingSet into, CodingSet from) {
		var places = new TurnPlaces(into.getTurnDigests(), from.getTurnDigests());
		into.getCodings().forEach(places::carry);
		into.setTranscriptDigest(from.getTranscriptDigest());
		into.getTurnDigests().clear();
		into.getTurnDigests().addAll(from.getTurnDigests());
	}

	@Override
	String written() throws FormatException {
		return CodingsFormat.write(read(text(), fileName));
	}

	@Override
	ComparedFile parse(String newText) throws FormatException {
		return new ComparedCodings(newText, fileName, names);
	}

	@Override
	public Part root() {
		var parts = new ArrayList<>(PROPERTIES.parts(set));
		for (var coding : set.getCodings()) {
			var order = PROPERTIES.parts(set).size() + CodingProperties.order(coding);
			parts.add(Part.of(coding.getId(), PartKind.CODING, CodingProperties.name(coding), order,
					CodingProperties.ALL.partsOf(coding.getId(), coding)));
		}
		for (var decision : set.getDecisions()) {
			parts.add(DecisionParts.of(decision, DECISIONS + parts.size(), names));
		}
		var name = Messages.get("codings", Objects.toString(set.getCoder().getName(), set.getCoder().getId()), set.getTranscript());
		return Part.of("codings", PartKind.CODINGS, name, 0, parts);
	}

	private static Optional<Coding> find(CodingSet set, String id) {
		return set.getCodings().stream().filter(coding -> id.equals(coding.getId())).findFirst();
	}

	@Override
	public String taking(String key, ComparedFile other) throws FormatException {
		var taking = read(text(), fileName);
		var from = ((ComparedCodings) other).set;
		if (PROPERTIES.isProperty(key) && Properties.owner(key).isEmpty()) {
			PROPERTIES.take(key, taking, from);
			return CodingsFormat.write(taking);
		}
		var owner = Properties.owner(key);
		var places = new TurnPlaces(from.getTurnDigests(), taking.getTurnDigests());
		if (DecisionParts.find(taking, key).or(() -> DecisionParts.find(from, key)).isPresent()) {
			DecisionParts.take(key, taking, from);
		} else if (owner.isEmpty()) {
			takeCoding(key, taking, from, places);
		} else {
			var coding = EcoreUtil.copy(find(from, owner).orElseThrow(() -> new IllegalArgumentException(key)));
			places.carry(coding);
			find(taking, owner).ifPresentOrElse(own -> CodingProperties.ALL.take(key, own, coding),
					() -> taking.getCodings().add(coding));
		}
		return CodingsFormat.write(taking);
	}

	private static void takeCoding(String id, CodingSet into, CodingSet from, TurnPlaces places) {
		var theirs = find(from, id).map(EcoreUtil::copy);
		var own = find(into, id);
		if (theirs.isEmpty() && own.isEmpty()) {
			throw new IllegalArgumentException(id);
		}
		own.ifPresent(into.getCodings()::remove);
		theirs.ifPresent(coding -> {
			places.carry(coding);
			into.getCodings().add(coding);
		});
	}

	@Override
	public String with(String key, String value) throws FormatException {
		var written = read(text(), fileName);
		var coding = find(written, Properties.owner(key)).orElseThrow(() -> new IllegalArgumentException(key));
		CodingProperties.ALL.set(key, coding, value);
		return CodingsFormat.write(written);
	}

	List<Coding> codings() {
		return set.getCodings();
	}
}
