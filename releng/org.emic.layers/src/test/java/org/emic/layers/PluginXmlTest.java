/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a compiler does not see: Eclipse passes by a broken plugin.xml with a line in its log. */
class PluginXmlTest {

	static List<BundleProject> bundles() {
		return BundleProject.all().stream().filter(bundle -> Files.exists(bundle.folder().resolve("plugin.xml"))).toList();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyTextIsTranslatable(BundleProject bundle) throws Exception {
		var missing = new TreeSet<String>();
		var texts = texts(bundle);
		values(bundle, value -> {
			if (value.startsWith("%") && !texts.containsKey(value.substring(1))) {
				missing.add(value);
			}
		});
		assertEquals(List.of(), List.copyOf(missing), "not in plugin.properties");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyClassOfEmicExists(BundleProject bundle) throws Exception {
		var missing = new TreeSet<String>();
		values(bundle, value -> {
			var name = value.replaceFirst(":.*", "");
			if (name.matches("org\\.emic(\\.[a-z]+)+\\.[A-Z]\\w*") && !exists(name)) {
				missing.add(name);
			}
		});
		assertEquals(List.of(), List.copyOf(missing));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyIconExists(BundleProject bundle) throws Exception {
		var missing = new ArrayList<String>();
		values(bundle, value -> {
			for (String file : value.split(",")) {
				if (file.startsWith("icons/") && !Files.exists(bundle.folder().resolve(file))) {
					missing.add(file);
				}
			}
		});
		assertEquals(List.of(), missing);
	}

	private static boolean exists(String className) {
		var file = className.replace('.', '/') + ".java";
		return BundleProject.all().stream().anyMatch(bundle -> Files.exists(bundle.folder().resolve("src").resolve(file))
				|| Files.exists(bundle.folder().resolve("src-gen").resolve(file)));
	}

	private static Properties texts(BundleProject bundle) throws IOException {
		var texts = new Properties();
		var file = bundle.folder().resolve("plugin.properties");
		if (Files.exists(file)) {
			try (var reader = Files.newBufferedReader(file)) {
				texts.load(reader);
			}
		}
		return texts;
	}

	/** The attributes of all elements; fails if the file is not well formed. */
	private static void values(BundleProject bundle, Consumer<String> consumer) throws Exception {
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(bundle.folder().resolve("plugin.xml").toFile());
		NodeList elements = document.getElementsByTagName("*");
		for (int i = 0; i < elements.getLength(); i++) {
			var attributes = ((Element) elements.item(i)).getAttributes();
			for (int j = 0; j < attributes.getLength(); j++) {
				consumer.accept(attributes.item(j).getNodeValue());
			}
		}
	}
}
