/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.Status;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CodebookAssemblerTest {

	private final List<CodeFile> files = new ArrayList<>();

	private Code code(String id, String parent, String rank) {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId(id);
		code.setName("N" + id);
		code.setRank(rank);
		code.setFileName(id + '-' + files.size() + ".md");
		files.add(new CodeFile(code, parent));
		return code;
	}

	private Codebook assembled(int problems) {
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		assertEquals(problems, CodebookAssembler.assemble(codebook, files).size());
		return codebook;
	}

	private static String tree(List<Code> codes) {
		var text = new StringBuilder();
		for (var code : codes)
			text.append(code.getId()).append(code.getChildren().isEmpty() ? "" : '(' + tree(code.getChildren()) + ')');
		return text.toString();
	}

	@Test
	void codesStandBelowTheirParentsInTheOrderOfRanks() {
		code("d", "b", "V");
		code("a", null, "V");
		code("c", "b", "U");
		code("b", null, "M");
		assertEquals("b(cd)a", tree(assembled(0).getCodes()));
	}

	@Test
	void equalRanksAreSortedByName() {
		code("b", null, "V");
		code("a", null, "V");
		assertEquals("ab", tree(assembled(0).getCodes()));
	}

	@Test
	void aCodeWithoutItsParentStandsAtTheTop() {
		code("a", "gone", "V");
		assertEquals("a", tree(assembled(1).getCodes()));
	}

	@Test
	void aCircleIsBrokenAtTheLeastId() {
		code("c", "b", "V");
		code("b", "a", "V");
		code("a", "c", "V");
		code("d", "b", "V");
		assertEquals("a(b(cd))", tree(assembled(1).getCodes()));
	}

	@Test
	void aCodeBelowItselfStandsAtTheTop() {
		code("a", "a", "V");
		assertEquals("a", tree(assembled(1).getCodes()));
	}

	@Test
	void ofTwoFilesWithOneIdTheFirstIsTaken() {
		var first = code("a", null, "V");
		code("a", null, "U");
		assertEquals(List.of(first), assembled(1).getCodes());
	}

	@Test
	void deletedCodesAreKept() {
		code("a", null, "V").setStatus(Status.DELETED);
		assertEquals("a", tree(assembled(0).getCodes()));
	}

	@Property(tries = 200)
	void everyCodeHasItsPlaceWhateverTheParentsAndTheOrderOfFiles(@ForAll long seed) {
		files.clear();
		var random = new Random(seed);
		var count = 1 + random.nextInt(12);
		for (var i = 0; i < count; i++) {
			var parent = random.nextInt(count + 2);
			code("c" + i, parent == count ? null : "c" + parent, "V");
		}
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		CodebookAssembler.assemble(codebook, files);
		var tree = tree(codebook.getCodes());
		var all = new HashSet<Object>();
		codebook.eAllContents().forEachRemaining(all::add);
		assertEquals(count, all.size());
		Collections.shuffle(files, random);
		CodebookAssembler.assemble(codebook, files);
		assertEquals(tree, tree(codebook.getCodes()));
	}
}
