/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingFactory;
import org.emic.model.files.internal.CodingLines;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A line in the form that is always written is read in a quicker way than JSON is as a rule. Both give the same. A blank
 * before the line, which JSON does not mind, is what has the quicker way keep off.
 */
class WrittenLinesTest {

	private static final String WRITTEN = "{\"start\":[1,2],\"end\":[3,4],\"code\":\"c\",\"name\":\"n\",\"quote\":\"q\","
			+ "\"provenance\":\"MANUAL\",\"created\":\"%s\",\"id\":\"i\"}";

	@Property(tries = 1000)
	void aWrittenCodingIsReadAsAnyJsonIs(@ForAll("codings") Coding coding) {
		assertReadTheSame(line(coding));
	}

	@Property(tries = 5000)
	void aDamagedLineIsReadOrRefusedAsAnyJsonIs(@ForAll("codings") Coding coding, @ForAll long seed) {
		var random = new Random(seed);
		var line = new StringBuilder(line(coding));
		for (var i = random.nextInt(3); i >= 0; i--) {
			var at = random.nextInt(line.length());
			switch (random.nextInt(3)) {
				case 0 -> line.deleteCharAt(at);
				case 1 -> line.setCharAt(at, "\"\\{}[]:, -0129TZ.\u0001\u00e9".charAt(random.nextInt(18)));
				default -> line.insert(at, List.of("\"", "\\", "\\u0041", "\\/", "0", "\"id\":\"x\",", ",\"code\":\"z\"", "]").get(random.nextInt(8)));
			}
		}
		assertReadTheSame(line.toString());
	}

	@Test
	void timesAreReadAsAnyJsonIs() throws FormatException {
		for (var time : List.of("2024-02-29T23:59:59Z", "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2000-02-29T00:00:00.1Z",
				"2026-01-31T12:00:00.123456789Z", "2026-01-31T12:00:00.1234567890Z", "2026-04-31T12:00:00Z", "0000-01-01T00:00:00Z",
				"1969-12-31T23:59:59.999Z", "2026-01-01T24:00:00Z", "2026-01-01T23:59:60Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
				"2026-01-00T00:00:00Z", "2026-01-01T00:00:00+01:00", "2026-01-01T00:00Z", "+12026-01-01T00:00:00Z", "2026-01-01t00:00:00z",
				"2026-01-01T00:00:00.Z", "", "now"))
			assertReadTheSame(WRITTEN.formatted(time));
		assertTrue(CodingLines.readCoding(WRITTEN.formatted("2026-01-31T12:00:00.5Z"), "x", 1).getCreated().toString().endsWith(".500Z"));
	}

	private static String line(Coding coding) {
		var to = new StringBuilder();
		CodingLines.writeCoding(to, coding);
		return to.substring(0, to.length() - 1);
	}

	private static void assertReadTheSame(String line) {
		var quick = read(line);
		var general = read(' ' + line);
		assertEquals(general.isPresent(), quick.isPresent(), line);
		assertTrue(EcoreUtil.equals(general.orElseGet(CodingFactory.eINSTANCE::createCoding),
				quick.orElseGet(CodingFactory.eINSTANCE::createCoding)), () -> line + "\n" + general + "\n" + quick);
	}

	private static Optional<Coding> read(String line) {
		try {
			return Optional.of(CodingLines.readCoding(line, "x.codings", 2));
		} catch (FormatException e) {
			return Optional.empty();
		}
	}

	@Provide
	Arbitrary<Coding> codings() {
		return Models.coding();
	}
}
