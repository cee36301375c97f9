/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.docgen;

import java.util.List;

import org.commonmark.node.Node;

/**
 * A chapter of the guide, which is a page of the help.
 *
 * @param title its heading, as plain text
 * @param anchor the name of its heading in links
 * @param sections the headings one level below, in their order
 * @param blocks its blocks, the heading first
 */
record Chapter(String title, String anchor, List<Section> sections, List<Node> blocks) {

	/** A heading inside a chapter: its plain text and its name in links. */
	record Section(String title, String anchor) {
	}

	/** The name of the page's file. */
	String file() {
		return anchor + ".html";
	}
}
