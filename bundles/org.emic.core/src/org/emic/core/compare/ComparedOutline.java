/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.files.FormatException;
import org.emic.model.files.OutlineFormat;
import org.emic.model.outline.Outline;
import org.emic.model.outline.Section;

/** An outline as the tree of its sections. */
final class ComparedOutline extends ComparedFile {

	private static final Properties<Outline> PROPERTIES = new Properties<>(
			Property.fixed("transcript", Outline::getTranscript, Outline::getTranscript,
					(into, from) -> into.setTranscript(from.getTranscript())),
			Property.fixed("coder", Outline::getCoderName, outline -> outline.getCoder() + '\n' + outline.getCoderName(),
					(into, from) -> {
						into.setCoder(from.getCoder());
						into.setCoderName(from.getCoderName());
					}),
			Property.fixed("state", outline -> "",
					outline -> outline.getTranscriptDigest() + '\n' + String.join("\n", outline.getTurnDigests()),
					ComparedOutline::takeState),
			Property.kept(Outline::getExtras, Outline::setExtras));

	private final String fileName;
	private final Outline outline;
	/** The section under which another version shows a section, by the ids of both. */
	private final Map<String, String> shownUnder;

	ComparedOutline(String text, String fileName) throws FormatException {
		this(text, fileName, OutlineFormat.parse(text, fileName), Map.of());
	}

	private ComparedOutline(String text, String fileName, Outline outline, Map<String, String> shownUnder) {
		super(text);
		this.fileName = fileName;
		this.outline = outline;
		this.shownUnder = shownUnder;
	}

	private static void takeState(Outline into, Outline from) {
		var places = new TurnPlaces(into.getTurnDigests(), from.getTurnDigests());
		into.getSections().forEach(places::carrySection);
		into.setTranscriptDigest(from.getTranscriptDigest());
		into.getTurnDigests().clear();
		into.getTurnDigests().addAll(from.getTurnDigests());
	}

	@Override
	public ComparedFile arrangedLike(List<ComparedFile> others) {
		var under = new LinkedHashMap<String, String>();
		for (var other : others) {
			var arranged = (ComparedOutline) other;
			arranged.sections(arranged.outline).forEach(section -> under.putIfAbsent(section.getId(), arranged.under(section)));
		}
		return new ComparedOutline(text(), fileName, outline, under);
	}

	private String under(Section section) {
		return shownUnder.getOrDefault(section.getId(), SectionProperties.parentId(section));
	}

	private Stream<Section> sections(Outline of) {
		var sections = new ArrayList<Section>();
		of.eAllContents().forEachRemaining(content -> sections.add((Section) content));
		return sections.stream();
	}

	@Override
	String written() throws FormatException {
		return OutlineFormat.write(OutlineFormat.parse(text(), fileName));
	}

	@Override
	ComparedFile parse(String newText) throws FormatException {
		return new ComparedOutline(newText, fileName);
	}

	@Override
	public Part root() {
		var sections = sections(outline).toList();
		var parts = new ArrayList<>(PROPERTIES.parts(outline));
		var ids = new HashSet<String>();
		sections.forEach(section -> ids.add(section.getId()));
		var placed = new HashSet<String>();
		parts.addAll(nested(sections, section -> !ids.contains(under(section)), placed));
		// what two versions put into each other stands at the top
		parts.addAll(nested(sections, section -> !placed.contains(section.getId()), placed));
		var name = Messages.get("outline", Objects.toString(outline.getCoderName(), outline.getCoder()), outline.getTranscript());
		return Part.of("outline", PartKind.OUTLINE, name, 0, parts);
	}

	private List<Part> nested(List<Section> all, Predicate<Section> here, Set<String> placed) {
		var parts = new ArrayList<Part>();
		for (var section : all) {
			if (here.test(section) && placed.add(section.getId())) {
				var inner = new ArrayList<>(SectionProperties.ALL.partsOf(section.getId(), section));
				inner.addAll(nested(all, below -> under(below).equals(section.getId()), placed));
				parts.add(Part.of(section.getId(), PartKind.SECTION, section.getTitle(),
						inner.size() + SectionProperties.order(section), inner));
			}
		}
		return parts;
	}

	private Optional<Section> find(Outline in, String id) {
		return sections(in).filter(section -> section.getId().equals(id)).findFirst();
	}

	@Override
	public String taking(String key, ComparedFile other) throws FormatException {
		var taking = OutlineFormat.parse(text(), fileName);
		var from = ((ComparedOutline) other).outline;
		var owner = Properties.owner(key);
		var id = owner.isEmpty() ? key : owner;
		if (owner.isEmpty() && PROPERTIES.isProperty(key)) {
			PROPERTIES.take(key, taking, from);
			return OutlineFormat.write(taking);
		}
		var theirs = find(from, id);
		var own = find(taking, id);
		var places = new TurnPlaces(from.getTurnDigests(), taking.getTurnDigests());
		if (theirs.isEmpty()) {
			remove(own.orElseThrow(() -> new IllegalArgumentException(key)), from);
		} else if (owner.isEmpty() || own.isEmpty()) {
			takeSection(taking, own, theirs.get(), places);
		} else if (key.endsWith("/under")) {
			move(taking, own.get(), theirs.get());
		} else {
			var carried = EcoreUtil.copy(theirs.get());
			places.carrySection(carried);
			SectionProperties.ALL.take(key, own.get(), carried);
		}
		return OutlineFormat.write(taking);
	}

	/** Takes a section away with those in it that the other version does not have either; the others stay. */
	private void remove(Section section, Outline other) {
		for (var child : List.copyOf(section.getChildren())) {
			if (find(other, child.getId()).isEmpty()) {
				remove(child, other);
			}
		}
		lift(section);
	}

	/** Takes a section away; those in it stay, where it was. */
	private static void lift(Section section) {
		var siblings = siblings(section);
		var at = siblings.indexOf(section);
		siblings.addAll(at, List.copyOf(section.getChildren()));
		siblings.remove(section);
	}

	@SuppressWarnings("unchecked")
	private static EList<Section> siblings(Section section) {
		return (EList<Section>) section.eContainer().eGet(section.eContainingFeature());
	}

	/** Puts a section as another version has it; of those in it, the ones that are elsewhere here stay there. */
	private void takeSection(Outline into, Optional<Section> own, Section theirs, TurnPlaces places) {
		var copy = EcoreUtil.copy(theirs);
		places.carrySection(copy);
		var kept = new ArrayList<Section>();
		own.ifPresent(section -> {
			kept.addAll(section.getChildren());
			EcoreUtil.remove(section);
		});
		for (var inner : sectionsIn(copy)) {
			if (find(into, inner.getId()).isPresent()) {
				lift(inner);
			}
		}
		kept.stream().filter(child -> sectionsIn(copy).stream().noneMatch(inner -> inner.getId().equals(child.getId())))
				.forEach(child -> insert(copy.getChildren(), child));
		place(into, copy, theirs);
	}

	private List<Section> sectionsIn(Section section) {
		var inner = new ArrayList<Section>();
		section.eAllContents().forEachRemaining(content -> inner.add((Section) content));
		return inner;
	}

	private void move(Outline into, Section own, Section theirs) {
		var target = find(into, SectionProperties.parentId(theirs));
		if (target.isPresent() && (target.get() == own || EcoreUtil.isAncestor(own, target.get()))) {
			throw new IllegalArgumentException(Messages.get("sectionIntoItself", own.getTitle()));
		}
		EcoreUtil.remove(own);
		place(into, own, theirs);
	}

	/** Puts a section to where another version has it, or to the top if what it is under there is not here. */
	private void place(Outline into, Section section, Section theirs) {
		insert(find(into, SectionProperties.parentId(theirs)).map(Section::getChildren).orElse(into.getSections()), section);
	}

	private static void insert(List<Section> siblings, Section section) {
		var order = Comparator.comparingLong(SectionProperties::order);
		var at = (int) siblings.stream().filter(sibling -> order.compare(sibling, section) <= 0).count();
		siblings.add(at, section);
	}

	@Override
	public String with(String key, String value) throws FormatException {
		var written = OutlineFormat.parse(text(), fileName);
		SectionProperties.ALL.set(key, find(written, Properties.owner(key)).orElseThrow(() -> new IllegalArgumentException(key)),
				value);
		return OutlineFormat.write(written);
	}
}
