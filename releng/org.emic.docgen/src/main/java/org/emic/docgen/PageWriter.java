/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.docgen;

import java.util.Map;

import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes a chapter as an HTML page: its heading is the page's, and links go to the pages of their headings. */
final class PageWriter {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="UTF-8">
			<title>%s</title>
			<link rel="stylesheet" href="../guide.css">
			</head>
			<body>
			%s</body>
			</html>
			""";

	private final Guide guide;
	private final HtmlRenderer renderer;

	PageWriter(Guide guide) {
		this.guide = guide;
		this.renderer = HtmlRenderer.builder().extensions(Guide.EXTENSIONS).escapeHtml(true)
				.attributeProviderFactory(context -> this::setAttributes).build();
	}

	/** The whole page. The chapter's blocks are taken out of the guide for it. */
	String page(Chapter chapter) {
		var page = new Document();
		chapter.blocks().forEach(page::appendChild);
		int top = ((Heading) page.getFirstChild()).getLevel();
		for (Node block = page.getFirstChild(); block != null; block = block.getNext()) {
			if (block instanceof Heading heading) {
				heading.setLevel(heading.getLevel() - top + 1);
			}
		}
		return PAGE.formatted(escaped(chapter.title()), renderer.render(page));
	}

	private void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Heading heading) {
			attributes.put("id", guide.anchor(heading));
		} else if (node instanceof Link link && link.getDestination().startsWith("#")) {
			attributes.put("href", guide.address(link.getDestination().substring(1)));
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
