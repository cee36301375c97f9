/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A property of something in a file.
 *
 * @param key   its key in the file's parts, and of its name in the messages
 * @param kind  PROPERTY or PROSE
 * @param shown what it says, for a person; null for nothing
 * @param exact what decides whether two are equal; null for nothing
 * @param take  gives the first the property of the second
 * @param set   gives it another value that a person wrote; null if nobody can
 */
record Property<T>(String key, PartKind kind, Function<T, String> shown, Function<T, String> exact, BiConsumer<T, T> take,
		BiConsumer<T, String> set) {

	/** A short text that is shown as it is. */
	static <T> Property<T> text(String key, Function<T, String> get, BiConsumer<T, String> set) {
		return new Property<>(key, PartKind.PROPERTY, get, get, (into, from) -> set.accept(into, get.apply(from)),
				(into, value) -> set.accept(into, Texts.line(value)));
	}

	/** A text of several lines. */
	static <T> Property<T> prose(String key, Function<T, String> get, BiConsumer<T, String> set) {
		return new Property<>(key, PartKind.PROSE, get, get, (into, from) -> set.accept(into, get.apply(from)),
				(into, value) -> set.accept(into, Texts.prose(value)));
	}

	/** Something that can be taken from another version, but not written. */
	static <T> Property<T> fixed(String key, Function<T, String> shown, Function<T, String> exact, BiConsumer<T, T> take) {
		return new Property<>(key, PartKind.PROPERTY, shown, exact, take, null);
	}

	/** What was read and is not known to this version. */
	static <T> Property<T> kept(Function<T, String> get, BiConsumer<T, String> set) {
		return new Property<>("kept", PartKind.PROSE, get, get, (into, from) -> set.accept(into, get.apply(from)), null);
	}

	Part part(String prefix, T owner, long order) {
		return new Part(prefix + key, kind, Messages.get("property." + key), Objects.toString(shown.apply(owner), ""),
				Objects.toString(exact.apply(owner), ""), order, set != null, List.of());
	}
}
