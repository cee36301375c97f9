/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.emic.stories.pages.Clone;
import org.emic.stories.pages.Desk;
import org.emic.stories.pages.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Three coders work on one study, each in a clone of it: Anna owns the codebook, Ben proposes a code, which she accepts
 * and defines anew, so that he goes through what he coded with it; the three code blind; what they differ about is settled,
 * and their agreement rises. git, outside the workbench, brings the files from one to the other.
 */
class TeamStory {

	private static final String TRANSCRIPT = "lamps_0001";
	private static final String BLIND = "This transcript is coded blind: codings of others are not shown.";
	private static final String PROPOSED = "asking a program";

	private final Product product = new Product();
	private final Desk anna = new Desk(product, "Anna", "team-anna");
	private final Desk ben = new Desk(product, "Ben", "team-ben");
	private final Desk clara = new Desk(product, "Clara", "team-clara");
	private Clone ofAnna;
	private Clone ofBen;
	private Clone ofClara;

	@AfterEach
	void leave() {
		Desk.leave();
	}

	@Test
	void threeCodersComeToAgree() throws Exception {
		assumeTrue(Clone.isPossible(), "there is no git");
		begin();
		propose();
		accept();
		goThroughStaleCodings();
		codeBlind();
		lift();
		double before = product.agreement().overall("alpha");
		assertEquals("All 3 coders", product.agreement().coders());
		settle();
		var agreement = product.agreement().besideConsensus();
		assertEquals(before, agreement.overall("alpha, before"), "what the coders did is as it was");
		assertTrue(agreement.overall("alpha, after") > before, "before: " + before);
		assertEquals(1, agreement.overall("alpha, after"), "all five are settled");
		anna.open(TRANSCRIPT).save();
		ofAnna.merge("Settle");
		seeSettled();
	}

	/** Anna makes the study, owns its codebook and shares it; the others clone it. */
	private void begin() throws Exception {
		anna.sitDown();
		product.makeStudy(anna.project());
		product.importTranscripts().add(interview()).next().finish();
		anna.open(TRANSCRIPT);
		var codebook = product.codebook();
		codebook.newCode("craft");
		codebook.newCode("doubt");
		anna.ownCodebook();
		var folder = Files.createTempDirectory("team");
		var repository = folder.resolve("team.git");
		ofAnna = Clone.share(ResourcesPlugin.getWorkspace().getRoot().getProject(anna.project()).getLocation().toPath(),
				anna.coder(), repository);
		ofBen = Clone.of(repository, folder.resolve(ben.id()), ben.coder(), anna.project(), ben.project());
		ofClara = Clone.of(repository, folder.resolve(clara.id()), clara.coder(), anna.project(), clara.project());
		product.importProject(ofBen.folder());
		product.importProject(ofClara.folder());
	}

	/** Ben may not change the codebook: his new code is a proposal, with which he can code. */
	private void propose() throws Exception {
		ben.sitDown();
		var editor = ben.open(TRANSCRIPT);
		var codebook = product.codebook();
		codebook.renameInVain("craft", "handicraft");
		codebook.waitForRow("craft", "craft");
		editor.goTo("first answer").codeTurn(PROPOSED);
		codebook.waitForRow(PROPOSED, "proposed");
		codebook.define(PROPOSED, "somebody asks a program");
		ben.open(TRANSCRIPT);
		for (var answer : new String[] {"second answer", "third answer", "fourth answer"}) {
			editor.goTo(answer).codeTurn(PROPOSED);
		}
		codebook.waitForRow(PROPOSED, "4");
		editor.save();
		ofBen.push("Propose a code");
	}

	/** Anna sees the proposal, accepts it, and says more exactly what the code means. */
	private void accept() throws Exception {
		anna.sitDown();
		ofAnna.pull();
		anna.refresh();
		anna.open(TRANSCRIPT);
		var codebook = product.codebook();
		codebook.waitForRow("Proposals", "1");
		codebook.accept("New code ‘" + PROPOSED + "’", "we need it");
		codebook.waitForNone("Proposals");
		codebook.waitForNone("proposed");
		codebook.define(PROPOSED, "somebody asks a program for its opinion");
		codebook.waitForRow(PROPOSED, "3 stale");
		ofAnna.push("Accept a code and define it");
	}

	/** Ben looks at what he coded under the definition that was: two still fit, one has to become something else. */
	private void goThroughStaleCodings() throws Exception {
		ben.sitDown();
		ofBen.pull();
		ben.refresh();
		var editor = ben.open(TRANSCRIPT);
		product.codebook().waitForRow(PROPOSED, "3 stale");
		var stale = product.staleCodings().selectFirst(PROPOSED);
		stale.waitForWordings("somebody asks a program", "for its opinion");
		stale.stillFits(2);
		stale.recode("doubt", 1);
		stale.stillFits(0);
		product.codebook().waitForNone("stale");
		editor.save();
		ofBen.push("Go through stale codings");
	}

	/** Each codes what the others do not see. */
	private void codeBlind() throws Exception {
		anna.sitDown();
		ofAnna.pull();
		anna.refresh();
		anna.open(TRANSCRIPT);
		product.outline().waitForRow("2", PROPOSED);
		product.blindCoding().codeAllBlind();
		product.outline().waitForRowWithout("2", PROPOSED);
		ofAnna.push("Code blind");
		code(ben, ofBen, new String[] {"fifth", "craft", "sixth", "craft", "seventh", "craft", "eighth", "craft"});
		code(clara, ofClara, new String[] {"first", PROPOSED, "second", "doubt", "third", "doubt", "fifth", "craft",
				"sixth", "craft", "eighth", "craft"});
		code(anna, ofAnna, new String[] {"first", PROPOSED, "second", PROPOSED, "third", "doubt", "fourth", PROPOSED,
				"sixth", "doubt", "eighth", "craft"});
	}

	private void code(Desk desk, Clone clone, String[] answersAndCodes) throws Exception {
		desk.sitDown();
		clone.pull();
		desk.refresh();
		var editor = desk.open(TRANSCRIPT);
		editor.waitForNotice(BLIND);
		if (desk != ben) {
			product.codebook().waitForRow(PROPOSED, PROPOSED + "  0");
			product.outline().waitForRowWithout("2", PROPOSED);
		}
		for (int i = 0; i < answersAndCodes.length; i += 2) {
			editor.goTo(answersAndCodes[i] + " answer").codeTurn(answersAndCodes[i + 1]);
		}
		if (desk == anna) {
			editor.goTo("fifth answer").selectWords(3).apply("craft");
		}
		editor.save();
		clone.merge("Code as " + desk.coder());
	}

	/** Anna shows the others' codings: five passages are in dispute. */
	private void lift() {
		anna.refresh();
		anna.open(TRANSCRIPT);
		product.codebook().waitForRow(PROPOSED, PROPOSED + "  3");
		product.blindCoding().lift("Ben, Clara");
		product.codebook().waitForRow(PROPOSED, PROPOSED + "  7");
	}

	/** They go through what they differ about, with keys, and say why. */
	private void settle() {
		var disagreements = product.disagreements();
		disagreements.waitForPassages(5);
		disagreements.select("In my second answer").take("Anna", "she asks it");
		disagreements.waitForState("In my second answer", "Settled: " + PROPOSED);
		disagreements.select("In my fourth answer").take("Ben", "as Ben said");
		disagreements.waitForState("In my fourth answer", "Settled: " + PROPOSED);
		disagreements.select("In my fifth answer").settle(SWT.NONE, 'u', "all of it");
		disagreements.waitForState("In my fifth answer", "Settled: craft");
		disagreements.select("In my sixth answer").settleOn("craft", "no doubt");
		disagreements.waitForState("In my sixth answer", "Settled: craft");
		disagreements.select("In my seventh answer").settle(SWT.NONE, '0', "too little");
		disagreements.waitForState("In my seventh answer", "Settled: No code here");
	}

	/** What Anna settled comes to Ben. */
	private void seeSettled() throws Exception {
		ben.sitDown();
		ofBen.pull();
		ben.refresh();
		ben.open(TRANSCRIPT);
		var disagreements = product.disagreements();
		disagreements.waitForPassages(5);
		disagreements.waitForState("In my second answer", "Settled: " + PROPOSED);
		disagreements.waitForState("In my seventh answer", "Settled: No code here");
	}

	private static Path interview() throws Exception {
		var file = Files.createTempDirectory("story").resolve("interview.txt");
		var text = new StringBuilder("# Lamps\n\n**Transcript ID:** " + TRANSCRIPT + "\n\n---\n\n");
		for (var number : new String[] {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"}) {
			text.append("AI: What about your lamps?\n\nUser: In my ").append(number)
					.append(" answer I tell how I make the shade by hand and whom I ask what they think of it.\n\n");
		}
		return Files.writeString(file, text);
	}
}
