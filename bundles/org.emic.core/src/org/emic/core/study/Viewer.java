/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.util.Set;

/** For whom a study is opened, which tells whose codings of a transcript that is coded blind are shown. */
public final class Viewer {

	/** Nobody in particular, as on the command line: sees no coder's codings of what is coded blind. */
	public static final Viewer NOBODY = new Viewer("", false);

	/** Sees everything. For work that looks into every file and shows nothing of what is in it. */
	public static final Viewer EVERYBODY = new Viewer("", true);

	private final String coder;
	private final boolean everything;

	private Viewer(String coder, boolean everything) {
		this.coder = coder;
		this.everything = everything;
	}

	/** A coder, who sees the own codings of what is coded blind. */
	public static Viewer coder(String coderId) {
		return new Viewer(coderId, false);
	}

	/** Whether codings of a coder are shown also where the transcript is coded blind. */
	boolean sees(String coderId) {
		return everything || !coder.isEmpty() && coder.equals(coderId);
	}

	boolean isAmong(Set<String> coderIds) {
		return coderIds.contains(coder);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Viewer viewer && coder.equals(viewer.coder) && everything == viewer.everything;
	}

	@Override
	public int hashCode() {
		return coder.hashCode() + (everything ? 1 : 0);
	}
}
