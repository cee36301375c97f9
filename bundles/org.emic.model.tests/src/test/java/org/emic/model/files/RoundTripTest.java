/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingSet;
import org.emic.model.files.internal.Utf8;
import org.emic.model.outline.Outline;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again as it was, and writing that gives the same bytes. */
class RoundTripTest {

	@Property(tries = 500)
	void aCodeReadsAsItWasWritten(@ForAll("codes") Code code, @ForAll("names") String parent) throws IOException {
		var text = CodeFormat.write(code, parent);
		var read = CodeFormat.parse(throughBytes(text), "codes/code.md");
		assertSame(code, read.code());
		assertEquals(parent, read.parentId());
		assertEquals(text, CodeFormat.write(read.code(), read.parentId()));
	}

	@Property(tries = 500)
	void aCodebookReadsAsItWasWritten(@ForAll("names") String id, @ForAll("names") String name,
			@ForAll("texts") String description) throws IOException {
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setId(id);
		codebook.setName(name);
		codebook.setDescription(description);
		var text = CodebookFormat.write(codebook);
		var read = CodebookFormat.parse(throughBytes(text), "x.codebook");
		assertSame(codebook, read);
		assertEquals(text, CodebookFormat.write(read));
	}

	@Property(tries = 500)
	void codingsReadAsTheyWereWritten(@ForAll("codingSets") CodingSet set) throws IOException {
		var text = CodingsFormat.write(set);
		var read = CodingsFormat.parse(throughBytes(text), "x.codings");
		// An empty text and none are the same in the file.
		set.getCodings().forEach(coding -> assertTrue(coding.getBefore() != null && coding.getAfter() != null));
		assertSame(set, read);
		assertEquals(text, CodingsFormat.write(read));
		assertEquals(set.getCodings().size() + set.getDecisions().size() + 1, text.lines().count(),
				"one line for each coding and each decision");
	}

	@Property(tries = 500)
	void anOutlineReadsAsItWasWritten(@ForAll("outlines") Outline outline) throws IOException {
		var text = OutlineFormat.write(outline);
		var read = OutlineFormat.parse(throughBytes(text), "x.outline");
		assertSame(outline, read);
		assertEquals(text, OutlineFormat.write(read));
	}

	@Property(tries = 200)
	void renamingACodeChangesOneLine(@ForAll("codes") Code code, @ForAll("names") String name) {
		var before = CodeFormat.write(code, null);
		var old = code.getName();
		code.setName(name);
		assertEquals(old.equals(name) ? 0 : 1, changedLines(before, CodeFormat.write(code, null)));
	}

	@Property(tries = 200)
	void addingACodingAddsOneLineAndChangesNone(@ForAll("codingSets") CodingSet set, @ForAll("codings") Coding added)
			throws IOException {
		var before = CodingsFormat.write(set).lines().toList();
		set.getCodings().add(added);
		var after = new ArrayList<>(CodingsFormat.write(set).lines().toList());
		assertEquals(before.size() + 1, after.size());
		before.forEach(after::remove);
		assertEquals(1, after.size());
	}

	@Property(tries = 200)
	void codingsStandInTheOrderOfTheTextWhateverTheirOrderInMemory(@ForAll("codingSets") CodingSet set) {
		var text = CodingsFormat.write(set);
		ECollections.reverse(set.getCodings());
		ECollections.reverse(set.getDecisions());
		assertEquals(text, CodingsFormat.write(set));
	}

	private static int changedLines(String before, String after) {
		var a = before.split("\n", -1);
		var b = after.split("\n", -1);
		assertEquals(a.length, b.length);
		var changed = 0;
		for (var i = 0; i < a.length; i++)
			if (!a[i].equals(b[i]))
				changed++;
		return changed;
	}

	/** The text as it comes back from a file; it must be valid UTF-8 with single line feeds. */
	private static String throughBytes(String text) throws IOException {
		var bytes = Utf8.encode(text, "");
		assertEquals(-1, text.indexOf('\r'));
		assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes, Arrays.toString(bytes));
		return Utf8.decode(bytes, "");
	}

	private static void assertSame(EObject expected, EObject actual) {
		assertTrue(EcoreUtil.equals(expected, actual), () -> expected + "\n" + actual);
	}

	@Provide
	Arbitrary<Code> codes() {
		return Models.code();
	}

	@Provide
	Arbitrary<String> names() {
		return Models.name();
	}

	@Provide
	Arbitrary<String> texts() {
		return Models.text();
	}

	@Provide
	Arbitrary<Coding> codings() {
		return Models.coding();
	}

	@Provide
	Arbitrary<CodingSet> codingSets() {
		return Models.codingSet();
	}

	@Provide
	Arbitrary<Outline> outlines() {
		return Models.outline();
	}
}
