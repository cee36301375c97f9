/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a file, or the file itself.
 *
 * @param key      what the part is known by in each version of the file; no two parts of a file have the same
 * @param kind     what it is
 * @param name     what a person calls it
 * @param value    what it says, for a person; empty for nothing, and for a part that has parts
 * @param exact    what decides whether two versions of it are equal: more than is shown, such as an id
 * @param order    its place among the parts beside it
 * @param editable whether a person may write another value
 * @param parts    the parts of it, in order
 */
public record Part(String key, PartKind kind, String name, String value, String exact, long order, boolean editable,
		List<Part> parts) {

	/** Keeps its own copy of the parts. */
	public Part {
		parts = List.copyOf(parts);
	}

	/** A part with parts. */
	static Part of(String key, PartKind kind, String name, long order, List<Part> parts) {
		return new Part(key, kind, name, "", "", order, false, parts);
	}

	/** Whether both say the same, with all that is in them. */
	public boolean isSame(Part other) {
		return exact.equals(other.exact) && parts.size() == other.parts.size()
				&& parts.stream().allMatch(part -> other.part(part.key).filter(part::isSame).isPresent());
	}

	/** A part directly in this one. */
	public Optional<Part> part(String partKey) {
		return parts.stream().filter(part -> part.key.equals(partKey)).findFirst();
	}

	/** This part or one anywhere in it. */
	public Optional<Part> find(String partKey) {
		return all().filter(part -> part.key.equals(partKey)).findFirst();
	}

	/** This part and all in it, in order. */
	public Stream<Part> all() {
		return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
	}

	Part withKey(String newKey) {
		return new Part(newKey, kind, name, value, exact, order, editable, parts);
	}

	Part withOrder(long newOrder) {
		return new Part(key, kind, name, value, exact, newOrder, editable, parts);
	}

	Part withParts(List<Part> newParts) {
		return new Part(key, kind, name, value, exact, order, editable, newParts);
	}
}
