/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The update site in the hands of somebody who has an Eclipse and no Emic. */
class InstallationTest {

	private static final String BARE = "org.emic.install.bare";
	private static final String OTHER = "org.emic.install.other";
	private static final String FEATURE = "org.emic.feature";
	private static final String DRIVER = "org.emic.install.driver";
	private static final String EMF_EDIT = "org.eclipse.emf.edit";

	private static final String SEED = "000_2c4a356a1ccd41d9.txt";
	private static final String PASSAGE = "There can be artifacts, and inconsistencies but it has been improving "
			+ "consistently over time.";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { BARE, OTHER })
	void passageCodedInTheInstalledWorkbenchIsSeenAfterARestart(String product) throws Exception {
		var eclipse = Installation.copyOf(product, folder.resolve("eclipse"));
		var before = eclipse.bundles();
		assertEquals(Set.of(), brought().stream().filter(before::containsKey).collect(Collectors.toSet()),
				"the platform has what the site is to bring");

		eclipse.install(site(), FEATURE);
		var after = eclipse.bundles();
		assertTrue(after.keySet().containsAll(brought()), () -> "not all was installed: " + after);
		before.forEach((name, version) -> assertEquals(version, after.get(name), () -> name + " was changed"));

		eclipse.addBundle(driver());
		drive(eclipse, "code");
		drive(eclipse, "look");
	}

	@Test
	void theOtherPlatformHasAnEmfEditOfItsOwn() throws Exception {
		var other = Installation.copyOf(OTHER, folder.resolve("other"));
		var version = other.bundles().get(EMF_EDIT);
		assertTrue(version != null && version.startsWith("2.22."), () -> "EMF.Edit " + version);
		var bare = Installation.copyOf(BARE, folder.resolve("bare"));
		assertFalse(bare.bundles().containsKey(EMF_EDIT));
	}

	private void drive(Installation eclipse, String task) throws IOException, InterruptedException {
		var result = folder.resolve(task + ".result");
		eclipse.workbench(folder.resolve("workspace"), Map.of("emic.drive", task, "emic.result", result.toString(),
				"emic.seed", Installation.releng().getParent().resolve("seeds").resolve(SEED).toString(),
				"emic.passage", PASSAGE));
		assertTrue(Files.exists(result), () -> "the driver did not run for " + task);
		assertEquals("done", Files.readString(result));
	}

	private static Path site() {
		return Installation.releng().resolve("org.emic.updatesite/target/repository");
	}

	/** The symbolic names of the plug-ins on the site. */
	private static Set<String> brought() throws IOException {
		try (Stream<Path> jars = Files.list(site().resolve("plugins"))) {
			var names = jars.map(jar -> jar.getFileName().toString().replaceFirst("_.*", ""))
					.collect(Collectors.toCollection(TreeSet::new));
			assertTrue(names.contains("org.emic.ui.transcript") && names.contains("com.google.gson"), names::toString);
			return names;
		}
	}

	private static Path driver() throws IOException {
		try (Stream<Path> jars = Files.list(Installation.releng().resolve(DRIVER).resolve("target"))) {
			return jars.filter(jar -> jar.getFileName().toString().matches("org\\.emic\\.install\\.driver-[0-9].*SNAPSHOT\\.jar"))
					.findFirst().orElseThrow();
		}
	}
}
