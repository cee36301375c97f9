/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties of one sort of thing, in the order in which they are shown. */
final class Properties<T> {

	/** Between the key of a thing and that of its property. */
	private static final String OF = "/";

	private final List<Property<T>> properties;

	@SafeVarargs
	Properties(Property<T>... properties) {
		this.properties = List.of(properties);
	}

	/** The properties of a thing that is the file itself. */
	List<Part> parts(T owner) {
		return parts("", owner);
	}

	/** The properties of a thing in a file. */
	List<Part> partsOf(String ownerKey, T owner) {
		return parts(ownerKey + OF, owner);
	}

	private List<Part> parts(String prefix, T owner) {
		var parts = new ArrayList<Part>(properties.size());
		for (var property : properties) {
			parts.add(property.part(prefix, owner, parts.size()));
		}
		return parts;
	}

	/** The key of the thing of whose property this is the key; empty for a property of the file. */
	static String owner(String key) {
		return key.substring(0, Math.max(0, key.lastIndexOf(OF)));
	}

	/** Whether the key is that of a property, of the file or of a thing in it. */
	boolean isProperty(String key) {
		return find(key).isPresent();
	}

	/** Gives the first the property of the second. */
	void take(String key, T into, T from) {
		find(key).orElseThrow(() -> new IllegalArgumentException(key)).take().accept(into, from);
	}

	/** Gives a thing another value of a property. */
	void set(String key, T into, String value) {
		find(key).filter(property -> property.set() != null).orElseThrow(() -> new IllegalArgumentException(key)).set()
				.accept(into, value);
	}

	private Optional<Property<T>> find(String key) {
		var name = key.substring(key.lastIndexOf(OF) + 1);
		return properties.stream().filter(property -> property.key().equals(name)).findFirst();
	}
}
