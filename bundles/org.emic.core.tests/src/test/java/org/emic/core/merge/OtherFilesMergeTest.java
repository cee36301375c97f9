/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.emic.model.files.ConflictText;

class OtherFilesMergeTest {

	private static MergeResult merge(String path, String base, String ours, String theirs) {
		var merged = FileMerge.merge(path, base, ours, theirs);
		var swapped = FileMerge.merge(path, base, theirs, ours);
		assertEquals(ConflictText.ours(merged.text()), ConflictText.theirs(swapped.text()), "sides are alike");
		assertEquals(ConflictText.theirs(merged.text()), ConflictText.ours(swapped.text()), "sides are alike");
		return merged;
	}

	private static void settles(String path, String base, String ours, String theirs, String expected) {
		var merged = merge(path, base, ours, theirs);
		assertEquals(expected, merged.text());
		assertEquals(List.of(), merged.conflicts());
	}

	private static void disagrees(String path, String base, String ours, String theirs, String... conflicts) {
		assertEquals(List.of(conflicts), merge(path, base, ours, theirs).conflicts().stream().map(MergeConflict::text).toList());
	}

	@Test
	void settingsAreMergedByKeysAndListsAsSets() {
		var base = "format: 1\n\nname: \"A\"\n\ncodebooks: [\"x\"]\n";
		settles("study.emic", base, "format: 1\n\nname: \"B\"\n\ncodebooks: [\"x\",\"y\"]\n\nblind: true\n",
				"format: 1\n\nname: \"A\"\n\ncodebooks: [\"x\",\"z\"]\n\nlanguage: \"en\"\n",
				"format: 1\n\nname: \"B\"\n\ncodebooks: [\"x\",\"y\",\"z\"]\n\nblind: true\n\nlanguage: \"en\"\n");
		disagrees("study.emic", base, base.replace("A", "B"), base.replace("A", "C"), "name: ‘B’ (ours) or ‘C’ (theirs)");
	}

	@Test
	void whatGitCouldNotMergeOfTwoVersionsThatBothComeFromIsNobodys() {
		var base = "name: \"A\"\n";
		var both = "<<<<<<< Temporary merge branch 1\nname: \"B\"\n=======\nname: \"C\"\n>>>>>>> Temporary merge branch 2\n";
		settles("study.emic", both, base, base, base);
		disagrees("study.emic", both, base.replace("A", "B"), base.replace("A", "C"), "name: ‘B’ (ours) or ‘C’ (theirs)");
	}

	@Test
	void casesAreMergedByCells() {
		var base = "transcript,age,job\na,1,\"x, y\"\nc,2,z\n";
		settles("cases.csv", base, "transcript,age,job,city\na,1,\"x, y\",Rome\nb,5,,\nc,3,z,\n",
				"transcript,age,job\na,1,w\nbb,7,v\nc,2,z\n",
				"transcript,age,job,city\na,1,w,Rome\nb,5,,\nbb,7,v,\nc,3,z,\n");
		disagrees("cases.csv", base, base.replace("c,2", "c,3"), base.replace("c,2", "c,4"), "c: age: ‘3’ (ours) or ‘4’ (theirs)");
	}

	@Test
	void tablesWithDifferentSeparatorsAreMergedByCells() {
		var base = "transcript,age,city\nt1,20,\"Bern, CH\"\nt2,30,Genf\nt3,40,a;b\n";
		var excel = "transcript;age;city\nt1;20;Bern, CH\nt2;30;Genf\nt3;41;\"a;b\"\n";
		settles("cases.csv", base, base.replace("Genf", "Basel"), excel, excel.replace("Genf", "Basel"));
		settles("cases.csv", base, base.replace("20,", "25,"), excel.replace(';', '\t').replace("\"a\tb\"", "a;b"),
				"transcript\tage\tcity\nt1\t25\tBern, CH\nt2\t30\tGenf\nt3\t41\ta;b\n");
		settles("cases.csv", excel, excel.replace("Genf", "Basel"), base.replace("t1,20", "t1,21").replace("t3,40", "t3,41"),
				"transcript,age,city\nt1,21,\"Bern, CH\"\nt2,30,Basel\nt3,41,a;b\n");
		settles("cases.csv", "", "transcript,age\na,1\n", "transcript;age\nb;2\n", "transcript;age\na;1\nb;2\n");
		disagrees("cases.csv", base, base.replace("40", "42"), excel, "t3: age: ‘42’ (ours) or ‘41’ (theirs)");
		settles("assignments.csv", "transcript,coder\na,anna\n", "transcript,coder\na,anna\na,ben\n",
				"transcript;coder;status\na;anna;done\n", "transcript;coder;status\na;anna;done\na;ben;\n");
	}

	@Test
	void aNameWithAnotherSeparatorDoesNotChangeThatOfTheTable() {
		var base = "transcript;age, in years\na;1\nb;2\n";
		settles("cases.csv", base, base.replace("a;1", "a;3"), base.replace("b;2", "b;4"), "transcript;age, in years\na;3\nb;4\n");
	}

	@Test
	void settingsThatSayWhatIsBlindTwiceKeepBothLines() {
		var base = "name: \"A\"\n\nblind: [\"a\"]\n\nblind: [\"b\"]\n\nseeing: [\"x\"]\n";
		settles("study.emic", base, base.replace("A", "B"), base + "\nlanguage: \"en\"\n",
				base.replace("A", "B") + "\nlanguage: \"en\"\n");
	}

	@Test
	void commentsBehindTheLastSettingStay() {
		var base = "name: \"A\"\n\nlanguage: \"en\"\n\n# The end.\n";
		settles("study.emic", base, base.replace("A", "B"), base.replace("\"en\"", "\"de\"") + "# And more.\n",
				"name: \"B\"\n\nlanguage: \"de\"\n\n# The end.\n# And more.\n");
	}

	@Test
	void assignmentsOfNeighboursAreKeptApart() {
		var base = "transcript,coder,status\na,anna,to do\na,ben,to do\n";
		settles("assignments.csv", base, base.replace("anna,to do", "anna,done"),
				base.replace("ben,to do", "ben,done") + "b,ben,to do\n", "transcript,coder,status\na,anna,done\na,ben,done\nb,ben,to do\n");
		var apart = base.replace("\na", "\n\na");
		settles("assignments.csv", apart, apart.replace("anna,to do", "anna,done"), apart + "\nb,ben,to do\n",
				"transcript,coder,status\n\na,anna,done\n\na,ben,to do\n\nb,ben,to do\n");
	}

	@Test
	void transcriptsAreMergedByWords() {
		var base = "A: How do you begyn?\n\nB: I write a draft by hant, and then I aks the machine.\n";
		settles("transcripts/one.transcript", base, base.replace("hant", "hand"), base.replace("aks", "ask").replace("begyn", "begin"),
				"A: How do you begin?\n\nB: I write a draft by hand, and then I ask the machine.\n");
		var merged = merge("transcripts/one.transcript", base, base.replace("begyn", "begin"), base.replace("begyn", "start"));
		assertEquals(1, merged.conflicts().size());
		assertTrue(merged.text().startsWith("<<<<<<< ours: text “A: How do you begin?”\nA: How do you begin?\n"), merged.text());
		assertTrue(merged.text().endsWith("machine.\n"));
	}

	@Test
	void memosAreMergedByKeysLinksAndParagraphs() {
		var base = "---\n# A memo.\nformat: 1\n# T\ntitle: \"A\"\n# L\nlinks:\n- code x \"X\"\n---\n\nOne.\n\nTwo.\n\nThree.\n";
		settles("memos/a.md", base, base.replace("\"A\"", "\"B\"").replace("- code x", "- code w \"W\"\n- code x").replace("One", "1"),
				base.replace("code x \"X\"", "code x \"XX\"\n- code y \"Y\"").replace("Three", "3"),
				"---\n# A memo.\nformat: 1\n# T\ntitle: \"B\"\n# L\nlinks:\n- code w \"W\"\n- code x \"XX\"\n- code y \"Y\"\n---\n\n1.\n\nTwo.\n\n3.\n");
	}

	@Test
	void twoThingsThatGitTookForOneAreForAPerson() {
		var trust = "---\nformat: 1\nid: \"1\"\ntitle: \"On trust\"\ntype: \"free\"\n---\n\nText.\n";
		var method = trust.replace("\"1\"", "\"2\"").replace("On trust", "Method");
		var changed = trust.replace("free", "theoretical");
		disagrees("memos/method.md", trust, method, changed, "two files that git took for one: ‘Method’ (ours) or ‘On trust’ (theirs)");
		var merged = merge("memos/method.md", trust, method, changed);
		assertEquals(method, ConflictText.ours(merged.text()));
		assertEquals(changed, ConflictText.theirs(merged.text()));
		var one = "{\"format\":1,\"transcript\":\"one\",\"coder\":{\"id\":\"anna\",\"name\":\"Anna\"},\"digest\":\"d\",\"turns\":[\"a\"]}\n";
		disagrees("codings/anna/two.codings", one, one.replace("one", "two"), one.replace("Anna", "Anna B."),
				"two files that git took for one: ‘two’ (ours) or ‘one’ (theirs)");
	}

	private static final String OUTLINE = """
			---
			format: 1
			transcript: "one"
			coder: "anna"
			digest: "d1"
			turns: ["a","b","c","d"]
			---

			# Begin
			<!-- id=s1 turns=1-2 -->

			How it begins.

			# End
			<!-- id=s2 turns=3-4 question=3 -->
			""";

	@Test
	void outlinesAreMergedBySections() {
		settles("outlines/anna/one.outline", OUTLINE,
				OUTLINE.replace("# Begin", "# Beginning").replace("# End", "## Greeting\n<!-- id=s3 turns=1-1 -->\n\n# End"),
				OUTLINE.replace("How it begins.", "How it all begins.") + "\n## Last words\n<!-- id=s4 turns=4-4 -->\n",
				OUTLINE.replace("# Begin", "# Beginning").replace("How it begins.", "How it all begins.").replace("# End",
						"## Greeting\n<!-- id=s3 turns=1-1 -->\n\n# End") + "\n## Last words\n<!-- id=s4 turns=4-4 -->\n");
	}

	@Test
	void sectionsOfTwoVersionsOfTheTextComeIntoOne() {
		var ours = OUTLINE.replace("d1", "d2").replace("[\"a\"", "[\"new\",\"a\"").replace("turns=1-2", "turns=2-3")
				.replace("turns=3-4 question=3", "turns=4-5 question=4");
		settles("outlines/anna/one.outline", OUTLINE, ours, OUTLINE.replace("# End", "# The end"), ours.replace("# End", "# The end"));
	}

	@Test
	void sectionsThatWouldOverlapAreForAPerson() {
		disagrees("outlines/anna/one.outline", OUTLINE, OUTLINE.replace("turns=1-2", "turns=1-3").replace("turns=3-4", "turns=4-4"),
				OUTLINE.replace("turns=3-4", "turns=2-4").replace("turns=1-2", "turns=1-1"),
				"sections: ‘Begin’, ‘End’ (ours) or ‘Begin’, ‘End’ (theirs)");
	}

	@Test
	void bothSidesOfAConflictCanBeRead() {
		var text = "a\n<<<<<<< ours\nb\n||||||| base\nx\n=======\nc\n>>>>>>> theirs\nd\n=======\n";
		assertEquals("a\nb\nd\n=======\n", ConflictText.ours(text));
		assertEquals("a\nc\nd\n=======\n", ConflictText.theirs(text));
		assertEquals(List.of(new ConflictText.Conflict(2, 8, "“b”", "“c”")), ConflictText.conflicts(text));
		var two = text + "<<<<<<< x\n=======\ne\n>>>>>>> y\n";
		assertEquals("a\nb\nd\n=======\n<<<<<<< x\n=======\ne\n>>>>>>> y\n",
				ConflictText.settle(two, ConflictText.conflicts(two).getFirst(), true));
		assertEquals(text + "e\n", ConflictText.settle(two, ConflictText.conflicts(two).getLast(), false));
		assertEquals(List.of(), ConflictText.conflicts("=======\n>>>>>>> x\n<<<<<<< y\n"));
	}
}
