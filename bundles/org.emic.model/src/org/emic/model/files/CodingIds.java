/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.emic.model.coding.Coding;
import org.emic.model.files.internal.JsonText;

/**
 * The ids by which a coding is known: its own, and those of codings that said the same and became one with it. Others'
 * files still name these: decisions about them and memos that are linked to them are about the one that stays.
 */
public final class CodingIds {

	/** The key under which a coding's line has the other ids. */
	public static final String ALSO = "also"; //$NON-NLS-1$

	private CodingIds() {
	}

	/** All of them, the coding's own first. */
	public static List<String> of(Coding coding) {
		// asked for each of many codings, hardly any of which has such a key
		if (coding.getExtras() == null || !coding.getExtras().contains(ALSO)) {
			return List.of(coding.getId());
		}
		var ids = new ArrayList<String>();
		ids.add(coding.getId());
		ids.addAll(others(coding));
		return ids;
	}

	/** Whether the coding is known by an id. */
	public static boolean has(Coding coding, String id) {
		return coding.getId().equals(id) || of(coding).contains(id);
	}

	/** What the coding's extras are to be once others have become one with it. */
	public static String joined(Coding coding, Collection<Coding> with) {
		var ids = new LinkedHashSet<>(others(coding));
		with.forEach(other -> ids.addAll(of(other)));
		ids.remove(coding.getId());
		var entries = JsonText.entries(coding.getExtras());
		if (!ids.isEmpty()) {
			entries.put(ALSO, JsonText.array(new StringBuilder(), ids.stream().sorted().toList()).toString());
		}
		return JsonText.object(entries);
	}

	/** What is no list of texts was put there by somebody else, and names nothing. */
	private static List<String> others(Coding coding) {
		var list = JsonText.entries(coding.getExtras()).get(ALSO);
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
