/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import org.emic.model.coding.Coder;
import org.emic.model.coding.CodingFactory;

/**
 * Makes coders, and ids that are safe as a folder name on every platform.
 */
public final class Coders {

	private static final int LONGEST = 40;
	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3",
			"com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
			"lpt7", "lpt8", "lpt9", "consensus");

	private Coders() {
	}

	public static Coder create(String id, String name) {
		var coder = CodingFactory.eINSTANCE.createCoder();
		coder.setId(id);
		coder.setName(name);
		return coder;
	}

	/** Whether an id matches {@code [a-z0-9][a-z0-9-]{0,39}} and is no name that a platform or Emic keeps for itself. */
	public static boolean isValid(String id) {
		return id.matches("[a-z0-9][a-z0-9-]{0,39}") && !RESERVED.contains(id);
	}

	/**
	 * Makes an id of a name: lower-case ASCII letters and digits, joined by hyphens. Names in other scripts
	 * give a name made of their code points. Names that differ in accents or capital letters alone give one id, so two
	 * people of a team may have to choose names that differ in more.
	 */
	public static String idOf(String name) {
		var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
				.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("æ", "ae").replace("œ", "oe");
		var id = new StringBuilder();
		plain.codePoints().forEach(point -> {
			if (point < 128 && Character.isLetterOrDigit(point)) {
				id.appendCodePoint(point);
			} else if (point >= 128 && Character.isLetterOrDigit(point)) {
				id.append(Integer.toHexString(point));
			} else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
				id.append('-');
			}
		});
		var cut = (id.length() > LONGEST ? id.substring(0, LONGEST) : id.toString()).replaceAll("-+$", "");
		if (cut.isEmpty()) {
			return "coder";
		}
		return RESERVED.contains(cut) ? cut + "-1" : cut;
	}
}
