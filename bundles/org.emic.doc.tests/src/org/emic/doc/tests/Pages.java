/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.doc.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/** The pages of Emic's help, as the platform's help finds them. */
final class Pages {

	static final String BUNDLE = "/org.emic.doc/";

	private Pages() {
	}

	/** The book's own page and all topics of its contents, in their order. */
	static List<IHelpResource> topics() {
		var books = Arrays.stream(HelpSystem.getTocs()).filter(toc -> toc.getHref().startsWith(BUNDLE)).toList();
		assertTrue(books.size() == 1, () -> "books of Emic: " + books);
		var topics = new ArrayList<IHelpResource>();
		IToc book = books.getFirst();
		topics.add(book.getTopic(null));
		for (ITopic topic : book.getTopics()) {
			add(topic, topics);
		}
		return topics;
	}

	private static void add(ITopic topic, List<IHelpResource> topics) {
		topics.add(topic);
		for (ITopic below : topic.getSubtopics()) {
			add(below, topics);
		}
	}

	/** The text of what an address of the help names; fails when there is no such page, or no such heading on it. */
	static String open(String href) throws IOException {
		var parts = href.split("#", 2);
		var text = new String(bytes(parts[0]), StandardCharsets.UTF_8);
		if (parts.length == 2) {
			assertTrue(text.contains("id=\"" + parts[1] + "\""), () -> "No heading on the page: " + href);
		}
		return text;
	}

	/** What an address of the help names, such as a picture; fails when it is not there. */
	static byte[] bytes(String href) throws IOException {
		try (var in = HelpSystem.getHelpContent(href)) {
			assertNotNull(in, () -> "Not in the help: " + href);
			return in.readAllBytes();
		}
	}
}
