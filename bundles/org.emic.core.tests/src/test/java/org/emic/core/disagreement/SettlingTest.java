/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.AgreementSettings;
import org.emic.core.agreement.AgreementUnit;
import org.emic.core.agreement.CodedInterviews;
import org.emic.core.agreement.Coefficient;
import org.emic.core.agreement.SettledPassages;
import org.emic.core.refactor.CodeRefactoring;
import org.emic.core.refactor.MergeCodes;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.CodingShapes;
import org.emic.core.study.Coders;
import org.emic.core.study.Consensus;
import org.emic.core.study.Participation;
import org.emic.core.study.PlacedCoding;
import org.emic.core.study.Problem;
import org.emic.core.study.RecordedChange;
import org.emic.core.study.StudyCheck;
import org.emic.core.study.StudyStatistics;
import org.emic.core.study.StudyTranscript;
import org.emic.model.codebook.CodebookPackage;
import org.emic.model.codebook.Status;
import org.emic.model.coding.Coder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settling disagreements into the consensus, and what becomes of the figures. */
class SettlingTest {

	private static final String ANNAS = "codings/consensus/anna/one.codings";
	private static final String BENS = "codings/consensus/ben/one.codings";

	private final CodedInterviews interviews = CodedInterviews.of("one", """
			AI: How do you draft?

			User: By hand. Then I ask the machine. It is fast. I keep control.
			""", "two", """
			User: It is fast.
			""");
	private final Coder anna = Coders.create("anna", "Anna");
	private final Coder ben = Coders.create("ben", "Ben");

	@BeforeEach
	void theyDiffer() throws IOException {
		interviews.code("one", "anna", "speed", "It is fast.");
		interviews.code("one", "ben", "tempo", "is fast");
		interviews.code("one", "anna", "doing", "By hand. Then I ask");
		interviews.code("one", "ben", "doing", "I ask the machine");
		interviews.code("one", "anna", "control", "I keep control");
		interviews.save();
	}

	private StudyTranscript one() {
		return interviews.transcript("one");
	}

	private List<Disagreement> found() {
		return ComparedCodings.of(one(), List.of(), Participation.BY_FILES).orElseThrow().disagreements();
	}

	private Disagreement of(String code) {
		var id = interviews.code(code).getId();
		return found().stream().filter(each -> each.codes().contains(id)).findFirst().orElseThrow();
	}

	private RecordedChange settle(String code, Resolution resolution, Coder settler) {
		var disagreement = of(code);
		return interviews.study().edit("Settle", edit -> Settling.settle(edit, disagreement, resolution, "talked", settler));
	}

	private String consensus() {
		return told(one().consensus());
	}

	private static String told(List<PlacedCoding> codings) {
		return codings.stream().map(placed -> (placed.codeName() == null ? "–" : placed.codeName()) + " “" + placed.quote() + "”")
				.collect(Collectors.joining(", "));
	}

	private String file(String path) throws IOException {
		return new String(interviews.study().files().read(path), StandardCharsets.UTF_8);
	}

	@Test
	void theSideOfOneCoderHolds() throws IOException {
		settle("speed", new Resolution.TakeSide("ben"), anna);
		assertEquals("tempo “is fast”", consensus());
		assertEquals(DisagreementState.SETTLED, of("speed").state());
		assertEquals(DisagreementState.OPEN, of("doing").state());
		interviews.study().save(one(), anna);
		assertTrue(file(ANNAS).contains("\"settles\":[\""), file(ANNAS));
		assertTrue(file(ANNAS).contains("\"reason\":\"talked\""), file(ANNAS));
		assertTrue(file(ANNAS).startsWith("{\"format\":1,\"transcript\":\"one\",\"coder\":{\"id\":\"consensus\","
				+ "\"name\":\"Consensus\"},\"settler\":{\"id\":\"anna\",\"name\":\"Anna\"}"), file(ANNAS));
	}

	@Test
	void whoLeftItUncodedMayBeRight() {
		settle("control", new Resolution.TakeSide("ben"), anna);
		assertEquals("– “I keep control”", consensus());
		assertEquals(DisagreementState.SETTLED, of("control").state());
	}

	@Test
	void whatWasSettledAboutACodingIsAboutTheOneThatARefactoringMadeOfIt() throws IOException {
		interviews.code("one", "anna", "grip", "I keep control");
		settle("control", new Resolution.NoCode(), ben);
		assertEquals(DisagreementState.OPEN, of("grip").state());
		var merge = new MergeCodes(List.of(interviews.code("control").getId()), interviews.code("grip").getId(), Set.of());
		var plan = merge.plan(interviews.study(), anna, CodeRefactoring.Progress.NONE);
		var merged = interviews.study().edit("Merge", plan::apply);
		assertEquals(DisagreementState.SETTLED, of("grip").state());
		merged.undo();
		assertEquals(DisagreementState.OPEN, of("grip").state());
		merged.redo();
		interviews.save();
		interviews.rewrite("one", one().text().split("---\n\n", 2)[1]);
		assertEquals(DisagreementState.SETTLED, of("grip").state());
		assertTrue(Consensus.of(one()).isSettled(of("grip").codings().findFirst().orElseThrow()));
	}

	@Test
	void whatWasSettledAboutACodingIsAboutTheOneWithWhichItsCoderJoinedIt() {
		var before = interviews.code("one", "anna", "control", "fast.");
		settle("control", new Resolution.NoCode(), ben);
		var other = one().codings().stream().filter(placed -> placed.quote().equals("I keep control")).findFirst().orElseThrow();
		assertEquals(List.of(false, true), List.of(isSettled(before), isSettled(other)).stream().sorted().toList());
		var kept = isSettled(before) ? other : before;
		var joined = interviews.study().edit("Join", edit -> CodingShapes.join(edit, List.of(before, other), anna));
		assertTrue(isSettled(before));
		joined.undo();
		assertFalse(isSettled(kept));
	}

	private boolean isSettled(PlacedCoding placed) {
		return Consensus.of(one()).isSettled(placed);
	}

	@Test
	void passagesAreMerged() {
		settle("doing", new Resolution.Union(), anna);
		assertEquals("doing “By hand. Then I ask the machine”", consensus());
		settle("doing", new Resolution.Intersection(), anna);
		assertEquals("doing “I ask”", consensus(), "the second word of one settler replaces the first");
	}

	@Test
	void bothCodesHoldEachOnItsWords() {
		settle("speed", new Resolution.Union(), anna);
		assertEquals("speed “It is fast.”, tempo “is fast.”", consensus());
	}

	@Test
	void anotherCodeOrNoneHolds() {
		settle("speed", new Resolution.Recode(interviews.code("praise")), anna);
		assertEquals("praise “It is fast.”", consensus());
		settle("speed", new Resolution.NoCode(), anna);
		assertEquals("– “It is fast.”", consensus());
	}

	@Test
	void theOriginalsStayAndNothingIsCounted() throws IOException {
		var before = file("codings/anna/one.codings") + file("codings/ben/one.codings");
		var counted = StudyStatistics.of(interviews.study());
		var change = settle("speed", new Resolution.TakeSide("ben"), anna);
		interviews.study().save(one(), anna);
		assertEquals(before, file("codings/anna/one.codings") + file("codings/ben/one.codings"));
		assertEquals(counted, StudyStatistics.of(interviews.study()));
		assertEquals(5, one().codings().size());
		assertEquals(5, interviews.study().codings().size());
		change.undo();
		interviews.study().save(one(), anna);
		assertFalse(interviews.study().files().exists(ANNAS), "nothing is left to say");
		change.redo();
		interviews.study().save(one(), anna);
		assertEquals("tempo “is fast”", consensus());
	}

	@Test
	void itIsReadAsItWasWritten() throws IOException {
		settle("speed", new Resolution.Recode(interviews.code("praise")), anna);
		settle("control", new Resolution.NoCode(), anna);
		interviews.study().saveCodebooks();
		interviews.study().save(one(), anna);
		var written = file(ANNAS);
		interviews.study().reload(one());
		assertEquals("praise “It is fast.”, – “I keep control”", consensus());
		assertEquals("Anna", one().consensus().getFirst().writer().getName());
		assertEquals(DisagreementState.SETTLED, of("control").state());
		assertEquals(List.of("anna", "ben"), one().coders().stream().map(Coder::getId).toList());
		interviews.study().edit("Comment", edit -> CodingEdits.comment(edit, one().consensus().getFirst(), "a remark", anna));
		interviews.study().save(one(), anna);
		assertEquals(written, file(ANNAS).replace(",\"comment\":\"a remark\"", ""));
	}

	@Test
	void itFollowsTheText() throws IOException {
		settle("speed", new Resolution.TakeSide("anna"), anna);
		int at = one().text().indexOf("By hand");
		interviews.study().edit("Type", edit -> edit.replaceText(one(), at, 0, "Mostly "));
		assertEquals("speed “It is fast.”", consensus());
		interviews.study().save(one(), anna);
		interviews.study().reload(one());
		assertEquals("speed “It is fast.”", consensus());
	}

	@Test
	void onlyItsSettlerChangesIt() {
		settle("speed", new Resolution.TakeSide("anna"), anna);
		var settled = one().consensus().getFirst();
		var refused = assertThrows(IllegalArgumentException.class,
				() -> interviews.study().edit("Remove", edit -> CodingEdits.remove(edit, settled, ben)));
		assertTrue(refused.getMessage().startsWith("Anna settled this."), refused.getMessage());
		var disagreement = of("speed");
		interviews.study().edit("Withdraw", edit -> assertEquals(0, Settling.withdraw(edit, disagreement, ben)));
		assertEquals(DisagreementState.SETTLED, of("speed").state());
		interviews.study().edit("Withdraw", edit -> assertEquals(1, Settling.withdraw(edit, disagreement, anna)));
		assertEquals(DisagreementState.OPEN, of("speed").state());
	}

	@Test
	void twoSettlersWhoAgreeAreNoProblem() throws IOException {
		settle("speed", new Resolution.TakeSide("anna"), anna);
		settle("speed", new Resolution.TakeSide("anna"), ben);
		interviews.study().save(one(), anna);
		interviews.study().save(one(), ben);
		assertEquals(DisagreementState.SETTLED, of("speed").state());
		assertEquals(List.of(), disputes());
	}

	@Test
	void twoSettlersWhoDifferAreTold() throws IOException {
		settle("speed", new Resolution.TakeSide("anna"), anna);
		settle("speed", new Resolution.NoCode(), ben);
		interviews.study().save(one(), anna);
		interviews.study().save(one(), ben);
		assertEquals(DisagreementState.DISPUTED, of("speed").state());
		assertEquals(List.of(), Consensus.of(one()).holding());
		assertEquals(List.of(ANNAS, BENS), disputes().stream().map(Problem::file).toList());
		assertEquals(2, disputes().getFirst().line());
		assertTrue(disputes().getFirst().text().startsWith("Ben settled “It is fast.” differently."),
				disputes().getFirst().text());
		assertEquals(percent(SettledPassages.AS_CODED), percent(SettledPassages.AS_SETTLED), 0, "it counts as it was coded");
	}

	private List<Problem> disputes() {
		return StudyCheck.check(interviews.study()).stream()
				.filter(problem -> problem.kind() == Problem.Kind.SETTLED_DIFFERENTLY).toList();
	}

	@Test
	void aCodeThatHoldsInTheConsensusAndWasDeletedIsTold() {
		settle("speed", new Resolution.Recode(interviews.code("praise")), anna);
		assertEquals(List.of(), deletedButUsed());
		interviews.study().edit("", edit -> edit.set(interviews.code("praise"), CodebookPackage.Literals.CODE__STATUS, Status.DELETED));
		var told = deletedButUsed();
		assertEquals(1, told.size());
		assertEquals(interviews.code("praise").getId(), told.getFirst().subject());
		assertTrue(told.getFirst().text().contains("praise") && told.getFirst().text().contains("Anna"), told.getFirst().text());
	}

	private List<Problem> deletedButUsed() {
		return StudyCheck.check(interviews.study()).stream()
				.filter(problem -> problem.kind() == Problem.Kind.DELETED_CODE_USED).toList();
	}

	@Test
	void anotherCodingOpensItAgain() {
		settle("control", new Resolution.TakeSide("anna"), anna);
		assertEquals(DisagreementState.SETTLED, of("control").state());
		interviews.code("one", "ben", "control", "control");
		assertEquals(DisagreementState.OPEN, of("control").state());
		settle("control", new Resolution.Intersection(), anna);
		assertEquals("control “control”", consensus());
	}

	/** A third coder took all the words, so that two passages are one question as long as that coder is compared. */
	private List<Disagreement> settledTogether() {
		interviews.code("two", "anna", "speed", "It");
		interviews.code("two", "ben", "speed", "fast");
		interviews.code("two", "cid", "speed", "It is fast.");
		var two = interviews.transcript("two");
		var together = ComparedCodings.of(two, List.of(), Participation.BY_FILES).orElseThrow().disagreements();
		assertEquals(1, together.size());
		interviews.study().edit("Settle",
				edit -> Settling.settle(edit, together.getFirst(), new Resolution.Union(), null, anna));
		var apart = apart();
		assertEquals(2, apart.size());
		return apart;
	}

	private List<Disagreement> apart() {
		return ComparedCodings.of(interviews.transcript("two"), List.of("anna", "ben"), Participation.BY_FILES).orElseThrow().disagreements();
	}

	private String consensusOfTwo() {
		return interviews.transcript("two").consensus().stream()
				.map(placed -> placed.quote() + " for " + Consensus.settles(placed).size()).sorted()
				.collect(Collectors.joining(", "));
	}

	@Test
	void whatWasSettledAboutOthersTooStaysForThese() {
		var apart = settledTogether();
		assertEquals("It is fast. for 3", consensusOfTwo());
		interviews.study().edit("Settle",
				edit -> Settling.settle(edit, apart.getFirst(), new Resolution.TakeSide("anna"), null, anna));
		assertEquals("It for 1, It is fast. for 2", consensusOfTwo());
		interviews.study().edit("Settle",
				edit -> Settling.settle(edit, apart.getLast(), new Resolution.TakeSide("ben"), null, anna));
		assertEquals("It for 1, It is fast. for 1, fast for 1", consensusOfTwo(), "the second leaves the first alone");
		assertEquals(List.of(DisagreementState.SETTLED, DisagreementState.SETTLED),
				apart().stream().map(Disagreement::state).toList());
	}

	@Test
	void onlyWhatIsAskedForIsOpenedAgain() {
		var apart = settledTogether();
		var step = interviews.study().edit("Withdraw",
				edit -> assertEquals(1, Settling.withdraw(edit, apart.getFirst(), anna)));
		assertEquals("It is fast. for 2", consensusOfTwo());
		assertEquals(List.of(DisagreementState.OPEN, DisagreementState.SETTLED),
				apart().stream().map(Disagreement::state).toList());
		step.undo();
		assertEquals("It is fast. for 3", consensusOfTwo());
		step.redo();
		assertEquals("It is fast. for 2", consensusOfTwo());
	}

	@Test
	void whatChangedMeanwhileIsNotSettled() {
		var before = of("speed");
		var bens = one().codings().stream().filter(placed -> "tempo".equals(placed.codeName())).findFirst().orElseThrow();
		interviews.study().edit("Remove", edit -> CodingEdits.remove(edit, bens, ben));
		interviews.study().edit("Settle", edit -> assertEquals(List.of(),
				Settling.settle(edit, before, new Resolution.NoCode(), null, anna)));
		assertEquals("", consensus());
	}

	private double percent(SettledPassages consensus) {
		return interviews.measure(AgreementSettings.DEFAULT.withUnit(AgreementUnit.SENTENCE)
				.withConsensus(consensus)).overall().all().figures().get(Coefficient.PERCENT).number().orElseThrow();
	}

	@Test
	void agreementRisesWithEachThatIsSettled() {
		// sentences: the question, By hand., Then I ask the machine., It is fast., I keep control.
		assertEquals(2 / 5.0, percent(SettledPassages.AS_SETTLED), 1e-9);
		settle("speed", new Resolution.TakeSide("ben"), anna);
		assertEquals(3 / 5.0, percent(SettledPassages.AS_SETTLED), 1e-9);
		settle("doing", new Resolution.Union(), anna);
		assertEquals(4 / 5.0, percent(SettledPassages.AS_SETTLED), 1e-9);
		settle("control", new Resolution.NoCode(), anna);
		assertEquals(1, percent(SettledPassages.AS_SETTLED), 1e-9);
		assertEquals(2 / 5.0, percent(SettledPassages.AS_CODED), 1e-9);
		var marked = interviews.measure(AgreementSettings.DEFAULT.withUnit(AgreementUnit.SENTENCE)
				.withConsensus(SettledPassages.AS_SETTLED), "tempo").all().marked();
		assertEquals(List.of(1L, 1L), marked, "each coder counts as having the consensus");
	}

	@Test
	void theConsensusIsACoderOnlyWhenItIsNamed() {
		settle("speed", new Resolution.TakeSide("ben"), anna);
		assertEquals(List.of("anna", "ben"), interviews.measure(AgreementSettings.DEFAULT).coders().stream()
				.map(AgreementCoder::id).toList());
		var named = interviews.measure(AgreementSettings.DEFAULT.withCoders(List.of(AgreementCoder.CONSENSUS, "ben")), "tempo");
		assertEquals(Set.of("consensus", "ben"), named.all().coders().stream().map(AgreementCoder::id).collect(Collectors.toSet()));
		assertEquals(List.of(1L, 1L), named.all().marked());
	}
}
