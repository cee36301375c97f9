/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows of the design: model, core, exchange, cli; exchange, workspace, ui, the three parts of the workbench, rcp.
 * A bundle sees only those below it; the user help sees none. A new bundle has to be given its place here.
 */
class LayersTest {

	/** What a bundle may use directly; whatever those may use comes with it. */
	private static final Map<String, Set<String>> BELOW = Map.ofEntries(
			Map.entry("org.emic.model", Set.of()),
			Map.entry("org.emic.core", Set.of("org.emic.model")),
			Map.entry("org.emic.exchange", Set.of("org.emic.core")),
			Map.entry("org.emic.cli", Set.of("org.emic.exchange")),
			Map.entry("org.emic.workspace", Set.of("org.emic.exchange")),
			Map.entry("org.emic.doc", Set.of()),
			Map.entry("org.emic.ui", Set.of("org.emic.workspace")),
			Map.entry("org.emic.ui.transcript", Set.of("org.emic.ui")),
			Map.entry("org.emic.ui.codebook", Set.of("org.emic.ui")),
			Map.entry("org.emic.ui.analysis", Set.of("org.emic.ui")),
			Map.entry("org.emic.rcp", Set.of("org.emic.ui.transcript", "org.emic.ui.codebook", "org.emic.ui.analysis")));

	private static final Set<String> PLAIN = Set.of("org.emic.model", "org.emic.core", "org.emic.exchange", "org.emic.cli");

	/** EMF and JGit are all of Eclipse that plain bundles know; they run without OSGi. */
	private static final Pattern WORKBENCH_OR_OSGI = Pattern.compile("org\\.osgi\\..*|org\\.eclipse\\.(?!emf\\.|jgit\\b).*");
	private static final Pattern UI = Pattern.compile("org\\.eclipse\\.(ui|swt|jface|e4\\.ui|ltk\\.ui)(\\..*)?");

	static List<BundleProject> bundles() {
		return BundleProject.all().stream().filter(bundle -> !bundle.isForTests()).toList();
	}

	static List<BundleProject> plainBundles() {
		return bundles().stream().filter(bundle -> PLAIN.contains(bundle.name())).toList();
	}

	@Test
	void everyPlaceIsTaken() {
		var names = new TreeSet<String>();
		bundles().forEach(bundle -> names.add(bundle.name()));
		var missing = new TreeSet<>(BELOW.keySet());
		missing.removeAll(names);
		assertEquals(Set.of(), missing);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bundleSeesOnlyThoseBelowIt(BundleProject bundle) {
		assertTrue(BELOW.containsKey(bundle.name()), () -> bundle + " has no place among the layers");
		var allowed = allBelow(bundle.name());
		var seen = new TreeSet<>(bundle.required());
		seen.removeIf(name -> !name.startsWith("org.emic."));
		seen.removeAll(allowed);
		assertEquals(Set.of(), seen, () -> bundle + " may require " + allowed + " only");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bundleNeedsNoPackageFromAbove(BundleProject bundle) {
		var packages = bundle.importedPackages().stream().filter(name -> name.startsWith("org.emic.")).toList();
		assertEquals(List.of(), packages, "Emic's bundles require each other by bundle, so that arrows can be read");
	}

	@ParameterizedTest
	@MethodSource("plainBundles")
	void plainBundleKnowsNeitherWorkbenchNorOsgi(BundleProject bundle) {
		assertEquals(List.of(), matching(bundle, WORKBENCH_OR_OSGI));
	}

	@Test
	void workspaceKnowsNoUserInterface() {
		var workspace = bundles().stream().filter(bundle -> bundle.name().equals("org.emic.workspace")).findFirst();
		assertEquals(List.of(), matching(workspace.orElseThrow(), UI));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void exportedPackageIsTheBundlesOwn(BundleProject bundle) {
		for (ManifestHeader exported : bundle.header("Export-Package")) {
			var name = exported.name();
			assertTrue(name.equals(bundle.name()) || name.startsWith(bundle.name() + "."), () -> bundle + " exports " + name);
			assertTrue(bundle.packages().contains(name), () -> bundle + " exports " + name + ", which has no source");
			if (isInternal(name)) {
				assertTrue("true".equals(exported.parameters().get("x-internal:")) || exported.parameters().containsKey("x-friends:"),
						() -> bundle + " exports " + name + " without x-internal or x-friends");
			}
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void packageIsEitherExportedOrInternal(BundleProject bundle) {
		var exported = new HashSet<String>();
		bundle.header("Export-Package").forEach(element -> exported.add(element.name()));
		var hidden = bundle.packages().stream().filter(name -> !isInternal(name) && !exported.contains(name)).toList();
		assertEquals(List.of(), hidden, () -> bundle + ": what is no API belongs to a package with 'internal' in its name");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void friendsAreAboveOrTests(BundleProject bundle) {
		for (ManifestHeader exported : bundle.header("Export-Package")) {
			var friends = exported.parameters().get("x-friends:");
			if (friends == null) {
				continue;
			}
			for (String friend : friends.split("\\s*,\\s*")) {
				assertTrue(!BELOW.containsKey(friend) || allBelow(friend).contains(bundle.name()),
						() -> bundle + " names " + friend + " as a friend, which must not see it");
			}
		}
	}

	@Test
	void featureHoldsEveryBundleButTheProducts() throws IOException {
		var feature = Files.readString(BundleProject.repository().resolve("features/org.emic.feature/feature.xml"));
		var listed = new TreeSet<String>();
		Pattern.compile("<plugin\\s+id=\"([^\"]+)\"").matcher(feature).results().forEach(result -> listed.add(result.group(1)));
		var expected = new TreeSet<String>();
		bundles().forEach(bundle -> expected.add(bundle.name()));
		expected.remove("org.emic.rcp");
		assertEquals(expected, listed);
	}

	private static boolean isInternal(String packageName) {
		var segments = List.of(packageName.split("\\."));
		return segments.contains("internal") || segments.contains("impl");
	}

	private static List<String> matching(BundleProject bundle, Pattern pattern) {
		var found = new ArrayList<String>();
		bundle.required().stream().filter(name -> pattern.matcher(name).matches()).forEach(found::add);
		bundle.importedPackages().stream().filter(name -> pattern.matcher(name).matches()).forEach(found::add);
		found.addAll(bundle.imports(name -> pattern.matcher(name).matches()));
		return found;
	}

	private static Set<String> allBelow(String bundle) {
		var all = new TreeSet<String>();
		for (String below : BELOW.get(bundle)) {
			all.add(below);
			all.addAll(allBelow(below));
		}
		return all;
	}
}
