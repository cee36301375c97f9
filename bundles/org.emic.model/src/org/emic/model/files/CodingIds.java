/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.emic.model.coding.Coding;
import org.emic.model.files.internal.JsonText;

/**
 * The ids by which a coding is known: its own, and those of codings that became one with it. Others' files still name
 * these. What was settled about them, and memos that are linked to them, are about the one that stays; so are decisions,
 * but only where the other said the same: who decided about a coding with another code, or of other words, said nothing
 * of this one.
 */
public final class CodingIds {

	/** The key under which a coding's line has the ids of those that said the same. */
	public static final String ALSO = "also"; //$NON-NLS-1$
	/** The key under which a coding's line has the ids of those that said something else. */
	public static final String JOINED = "joined"; //$NON-NLS-1$

	private CodingIds() {
	}

	/** All of them, the coding's own first. */
	public static List<String> of(Coding coding) {
		return of(coding, ALSO, JOINED);
	}

	/** The coding's own, and those of codings that said the same. */
	public static List<String> same(Coding coding) {
		return of(coding, ALSO);
	}

	private static List<String> of(Coding coding, String... keys) {
		// asked for each of many codings, hardly any of which has such a key
		var extras = coding.getExtras();
		if (extras == null || Arrays.stream(keys).noneMatch(extras::contains)) {
			return List.of(coding.getId());
		}
		var ids = new LinkedHashSet<String>();
		ids.add(coding.getId());
		for (var key : keys) {
			ids.addAll(others(coding, key));
		}
		return List.copyOf(ids);
	}

	/** Whether the coding is known by an id. */
	public static boolean has(Coding coding, String id) {
		return coding.getId().equals(id) || of(coding).contains(id);
	}

	/**
	 * What the coding's extras are to be once others have become one with it.
	 *
	 * @param same whether they said the same, so that a decision about one is about the other
	 */
	public static String joined(Coding coding, Collection<Coding> with, boolean same) {
		var also = new TreeSet<>(others(coding, ALSO));
		var joined = new TreeSet<>(others(coding, JOINED));
		for (var other : with) {
			(same ? also : joined).addAll(same(other));
			joined.addAll(others(other, JOINED));
		}
		also.remove(coding.getId());
		joined.remove(coding.getId());
		joined.removeAll(also);
		var entries = JsonText.entries(coding.getExtras());
		put(entries, ALSO, also);
		put(entries, JOINED, joined);
		return JsonText.object(entries);
	}

	private static void put(Map<String, String> entries, String key, Collection<String> ids) {
		if (!ids.isEmpty()) {
			entries.put(key, JsonText.array(new StringBuilder(), List.copyOf(ids)).toString());
		}
	}

	/** What is no list of texts was put there by somebody else, and names nothing. */
	private static List<String> others(Coding coding, String key) {
		var list = coding.getExtras() == null ? null : JsonText.entries(coding.getExtras()).get(key);
		var ids = new ArrayList<String>();
		if (list != null) {
			try (var reader = JsonText.reader(list)) {
				reader.beginArray();
				while (reader.hasNext()) {
					ids.add(reader.nextString());
				}
			} catch (IOException | IllegalStateException e) {
				return List.of();
			}
		}
		return ids;
	}
}
