/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is published is named in NOTICE with its licence. */
class NoticeTest {

	private static final Pattern BUNDLE = Pattern.compile("<bundle id=\"([^\"]+)\"");
	/** The bundles of the products that the command line is started with. */
	private static final Pattern CLASS_PATH = Pattern.compile("\\b(?:org|com)\\.[\\w.-]+|\\bslf4j\\.\\w+");
	/** Stands for the platform alone: other projects of Eclipse have licences of their own. */
	private static final String PLATFORM = "org.eclipse.*";
	private static final Pattern NAMED = Pattern.compile("\\(([\\w.*, -]+)\\)");

	@Test
	void eachLibraryOfTheUpdateSiteAndOfTheCommandLineIsNamed() throws IOException {
		var site = ids(BUNDLE, "releng/org.emic.updatesite/category.xml");
		assertFalse(site.isEmpty());
		var launcher = Files.readString(BundleProject.repository().resolve("features/org.emic.rcp.feature/rootfiles/emic.cmd")).lines()
				.filter(line -> line.contains("for %%B in (")).findFirst().orElseThrow();
		var notice = Files.readString(BundleProject.repository().resolve("NOTICE"));
		var shipped = notice.substring(0, notice.indexOf("For building and testing only"));
		var named = NAMED.matcher(shipped).results().map(result -> result.group(1))
				.flatMap(list -> Arrays.stream(list.split(", "))).filter(name -> name.contains(".") && !name.equals(PLATFORM)).toList();
		var all = Stream.concat(site.stream(), CLASS_PATH.matcher(launcher).results().map(MatchResult::group))
				.filter(id -> !id.startsWith("org.emic.")).distinct().toList();
		assertEquals(List.of(), all.stream().filter(id -> named.stream().noneMatch(name -> isMeant(name, id))).toList());
	}

	private static boolean isMeant(String name, String id) {
		return name.endsWith("*") ? id.startsWith(name.substring(0, name.length() - 1)) : name.equals(id);
	}

	private static List<String> ids(Pattern pattern, String path) throws IOException {
		return pattern.matcher(Files.readString(BundleProject.repository().resolve(path))).results().map(result -> result.group(1)).toList();
	}
}
