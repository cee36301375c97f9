/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.doc.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.help.IHelpResource;
import org.emic.tests.support.NoErrorsLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NoErrorsLogged.class)
class PagesTest {

	private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"");
	private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");
	private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"\\.\\./([^\"]+)\"");

	@Test
	void eachTopicOpensAPageWithItsTitle() throws IOException {
		var topics = Pages.topics();
		assertTrue(topics.size() > 20, () -> "topics: " + labels(topics));
		for (IHelpResource topic : topics) {
			var page = Pages.open(topic.getHref());
			assertTrue(page.contains(">" + topic.getLabel().replace("&", "&amp;") + "</h"), topic::getHref);
		}
	}

	@Test
	void eachPictureAndStyleOfThePagesIsInTheBundle() throws IOException {
		var pictures = new TreeSet<String>();
		for (String address : addresses()) {
			var page = Pages.open(address);
			PICTURE.matcher(page).results().forEach(found -> pictures.add("pages/" + found.group(1)));
			STYLE.matcher(page).results().forEach(found -> pictures.add(found.group(1)));
		}
		assertTrue(pictures.size() > 10, pictures::toString);
		for (String picture : pictures) {
			assertTrue(Pages.bytes(Pages.BUNDLE + picture).length > 0, picture);
		}
	}

	@Test
	void eachLinkOfThePagesGoesToAHeading() throws IOException {
		int links = 0;
		for (String address : addresses()) {
			for (var found : LINK.matcher(Pages.open(address)).results().toList()) {
				if (!found.group(1).startsWith("http")) {
					Pages.open(Pages.BUNDLE + "pages/" + found.group(1));
					links++;
				}
			}
		}
		assertTrue(links > 0, "no page has a link");
	}

	private static TreeSet<String> addresses() {
		var addresses = new TreeSet<String>();
		Pages.topics().forEach(topic -> addresses.add(topic.getHref().replaceFirst("#.*", "")));
		return addresses;
	}

	private static List<String> labels(List<IHelpResource> topics) {
		return topics.stream().map(IHelpResource::getLabel).toList();
	}
}
