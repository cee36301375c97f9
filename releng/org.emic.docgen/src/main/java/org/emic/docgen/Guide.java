/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.docgen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The guide, taken apart: what stands before the first heading of the second level is the first chapter, and each such
 * heading begins another. Headings are named in links as GitHub does, so that a link works there and in the help.
 */
final class Guide {

	static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final int CHAPTER = 2;
	private static final int SECTION = 3;

	private final IdGenerator names = IdGenerator.builder().build();
	private final Map<Node, String> anchors = new IdentityHashMap<>();
	private final Map<String, Chapter> chapterOf = new TreeMap<>();
	private final Set<String> pictures = new TreeSet<>();
	private final List<Chapter> chapters = new ArrayList<>();

	/** @throws IOException when it does not begin with a heading */
	Guide(String markdown) throws IOException {
		var document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
		if (!(document.getFirstChild() instanceof Heading)) {
			throw new IOException("The guide has to begin with a heading");
		}
		collectPictures(document);
		for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
			add(block);
		}
	}

	private void add(Node block) {
		if (block instanceof Heading heading) {
			var title = plainText(heading);
			var anchor = names.generateId(title);
			anchors.put(heading, anchor);
			if (heading.getLevel() <= CHAPTER) {
				chapters.add(new Chapter(title, anchor, new ArrayList<>(), new ArrayList<>()));
			} else if (heading.getLevel() == SECTION) {
				chapters.getLast().sections().add(new Chapter.Section(title, anchor));
			}
			chapterOf.put(anchor, chapters.getLast());
		}
		chapters.getLast().blocks().add(block);
	}

	private static String plainText(Heading heading) {
		var words = new StringBuilder();
		heading.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}
		});
		return words.toString();
	}

	private void collectPictures(Node document) {
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Image image) {
				pictures.add(image.getDestination());
			}
		});
	}

	/** In the guide's order. */
	List<Chapter> chapters() {
		return chapters;
	}

	/** The addresses of all pictures, relative to the guide. */
	Set<String> pictures() {
		return pictures;
	}

	/** The name of a heading in links. */
	String anchor(Heading heading) {
		return anchors.get(heading);
	}

	/**
	 * The address of a heading, from another page.
	 *
	 * @param anchor the heading's name
	 * @throws IllegalArgumentException when there is no such heading: a broken link ends the build
	 */
	String address(String anchor) {
		var chapter = chapterOf.get(anchor);
		if (chapter == null) {
			throw new IllegalArgumentException("The guide has a link to #" + anchor + ", and no such heading");
		}
		return anchor.equals(chapter.anchor()) ? chapter.file() : chapter.file() + "#" + anchor;
	}
}
