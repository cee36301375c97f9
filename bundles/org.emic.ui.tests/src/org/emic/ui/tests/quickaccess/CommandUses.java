/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests.quickaccess;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.emic.ui.EmicIds;
import org.emic.ui.SampleStudies;

/** Where each command makes sense, and how one sees that it has worked. */
final class CommandUses {

	private static final String COMMAND = "org.emic.ui.command.";
	/** What stands in the code picker's field. */
	private static final String PICKER = "Type a part of a code\u2019s name";

	/** How one sees that a command has worked. */
	interface Effect {
		/** Looks before the command is run; what comes back looks again, and says what is still lacking. */
		Supplier<String> watch(Opened opened);
	}

	/** @param place goes where the command makes sense */
	record Use(String command, Runnable place, Effect effect) {
	}

	private final CodingDesk desk;
	private final Sight sight;
	private final List<Use> uses = new ArrayList<>();

	CommandUses(CodingDesk desk) {
		this.desk = desk;
		this.sight = new Sight(desk);
	}

	List<Use> all() {
		return uses;
	}

	private void use(String command, Runnable place, Effect effect) {
		uses.add(new Use(command.contains(".") ? command : COMMAND + command, place, effect));
	}

	/** A step that can be undone, whose name begins so. */
	private Effect step(String label) {
		return opened -> () -> desk.latestStep().startsWith(label) ? "" : "the latest step is " + desk.latestStep();
	}

	/** A window or menu. */
	private static Effect opens(String title) {
		return opened -> () -> opened.all().stream().anyMatch(each -> each.startsWith(title)) ? "" : "opened " + opened.all();
	}

	private static Effect opensDialogOfSystem() {
		return opened -> {
			opened.expectDialogOfSystem();
			return opens(Opened.SYSTEM).watch(opened);
		};
	}

	private static Effect changes(Supplier<String> seen) {
		return opened -> {
			var before = seen.get();
			return () -> seen.get().equals(before) ? "still " + before : "";
		};
	}

	/** Something is put into the clipboard; what it was before does not matter. */
	private Effect copies() {
		return opened -> {
			sight.clearClipboard();
			return changes(sight::clipboard).watch(opened);
		};
	}

	private static Effect shows(BooleanSupplier seen) {
		return opened -> () -> seen.getAsBoolean() ? "" : "not seen";
	}

	/** Codes are applied. */
	CommandUses applying() {
		for (var command : List.of("applyCode", "codeTurn", "codeParagraph", "codeSentence", "codeQuestion")) {
			use(command, desk::words, opens(PICKER));
		}
		use("repeatCode", desk::words, step("Apply \u2018machine\u2019"));
		use("inVivo", desk::words, step("Code In Vivo"));
		use("sameCode", desk::besideCoding, step("Apply \u2018hand\u2019"));
		use("quickCode", desk::words, step("Apply \u2018hand\u2019"));
		use("assignQuickCode", desk::code, opens("menu"));
		use("addNote", desk::words, opens("Add Note"));
		use("autoCode", desk::words, opens("Auto-Code"));
		use("autoCodeTurns", desk::words, opens("Auto-Code"));
		use("autoCodeMatches", desk::words, opens("Auto-Code"));
		use("autoCodeAnswers", desk::words, opens("Auto-Code"));
		return this;
	}

	/** Codings are changed, reviewed and taken out. */
	CommandUses changing() {
		use("removeCoding", desk::coding, step("Remove"));
		use("removeCoding", desk::codings, step("Remove"));
		use("withdrawDecision", desk::decided, step("Withdraw"));
		use("changeCode", desk::coding, opens(PICKER));
		use("changeCode", desk::codings, opens(PICKER));
		use("comment", desk::coding, opens(Opened.UNTITLED));
		use("comment", desk::codings, opens(Opened.UNTITLED));
		use("chooseCoding", desk::coding, changes(sight::selection));
		use("splitCoding", desk::coding, step("Split"));
		use("joinCodings", desk::touching, step("Join"));
		use("confirmPlace", desk::lost, step("Confirm"));
		use("exampleOfCode", desk::coding, step("Add"));
		for (var end : List.of("Start", "End")) {
			for (var direction : List.of("Earlier", "Later")) {
				for (var unit : List.of("Word", "Sentence")) {
					use("coding" + end + direction + unit, desk::coding, step("Adjust"));
				}
			}
		}
		use("keepAutomatic", desk::automatic, step("Keep"));
		use("dropAutomatic", desk::automatic, step("Drop"));
		use("adjustAutomatic", desk::automatic, changes(sight::selection));
		use("org.emic.ui.analysis.command.copyAsCsv", desk::codings, copies());
		use("exportCodings", desk::codings, opensDialogOfSystem());
		use("reportPassages", desk::words, opens("Report"));
		use("turnIntoMemo", desk::coding, step("Turn"));
		// last, since the Codings view goes on listing what is to be reviewed
		use("reviewAutomatic", desk::words, shows(() -> sight.activePart().equals(EmicIds.CODINGS_VIEW)));

		return this;
	}

	/** One finds one's way, and shows what is to be seen. */
	CommandUses finding() {
		for (var what : List.of("Coding", "CodingOfCode", "UncodedTurn", "TurnOfSpeaker")) {
			use("next" + what, what.equals("CodingOfCode") ? desk::coding : desk::top, changes(sight::selection));
			use("previous" + what, what.equals("CodingOfCode") ? desk::touching : desk::end, changes(sight::selection));
		}
		use("quickOutline", desk::words, opens("Find in turns"));
		use("findReferences", desk::coding, changes(sight::found));
		use("openCode", desk::coding, shows(() -> sight.activePart().equals(EmicIds.CODEBOOK_EDITOR)));
		use("openCodeByName", desk::words, opens("Open Code"));
		use("openTranscriptByName", desk::words, opens("Open Transcript"));
		use("openCodebook", desk::words, shows(() -> sight.activePart().equals(EmicIds.CODEBOOK_EDITOR)));
		for (var what : List.of("showParticipants", "showCodedTurns", "showUncodedTurns")) {
			use(what, desk::words, changes(sight::shownText));
		}
		use("foldTurn", desk::coding, changes(sight::shownText));
		use("foldAllTurns", desk::words, changes(sight::shownText));
		use("unfoldAllTurns", desk::allFolded, changes(sight::shownText));
		use("showAllTurns", desk::participantsOnly, changes(sight::shownText));
		use("showSpeaker", desk::words, opens("Show One Speaker"));
		use("showTurnsContaining", desk::words, opens("Show Turns"));
		use("onlyMine", desk::words, shows(sight::showsOnlyMine));
		use("filterCodings", desk::words, opens("Filter Codings"));
		use("showAllCodings", desk::someHidden, shows(sight::showsAllCodings));
		for (var what : List.of("dimInterviewer", "linePatterns", "rulerRight", "stickySpeaker", "numberSections",
				"sectionSummaries", "tintNone", "tintUnderline", "tintBackground")) {
			use(what, desk::words, changes(sight::display));
		}
		return this;
	}

	/** Outlines are made. */
	CommandUses outlining() {
		use("groupTurns", desk::inSection, opens("Group Turns"));
		use("proposeOutline", desk::words, opens("Propose Outline"));
		use("copyOutline", desk::words, opens("Copy the Structure"));
		use("outlineDocument", desk::words, opens("Outline Document"));
		for (var place : List.<Runnable>of(desk::inSection, desk.section("Keep"))) {
			use("summariseSection", place, opens("Summary"));
			use("removeSection", place, step("Remove"));
			for (var bound : List.of("startEarlier", "startLater", "endEarlier", "endLater")) {
				use(bound, place, step("Move Section Boundary"));
			}
			use("foldSection", place, changes(sight::shownText));
			use("foldAllSections", place, changes(sight::shownText));
			use("renumberSections", place, step("Renumber"));
		}
		use("renameSection", desk::inSection, opens("Rename Section"));
		use("renameSection", desk.section("Keep"), shows(() -> sight.focusedField().equals("Keep")));
		use("promote", desk.section("Ahead"), step("Promote"));
		use("demote", desk.section("7. Work"), step("Demote"));
		use("splitSection", desk::answerInSection, step("Split"));
		use("joinSections", desk.section("Opening"), step("Join"));
		return this;
	}

	/** Transcripts and studies are worked on. */
	CommandUses working() {
		use("toggleEdit", desk::words, shows(sight::isEditing));
		use("splitTurn", desk::inSection, opens("menu"));
		use("correctSpeaker", desk::words, opens("menu"));
		use("joinTurns", desk::words, step("Join"));
		use("renameSpeaker", desk::words, opens("Rename Speaker"));
		use("pseudonymise", desk::words, opens("Pseudonymise"));
		use("assignTranscripts", desk::words, opens("Assign Transcripts"));
		use("markDone", desk::words, changes(() -> String.valueOf(sight.isDone())));
		use("blindCoding", desk::words, opens("Blind Coding"));
		use("reImport", desk::words, opens("Re-Import"));
		use("importTranscripts", desk::words, opens("Import Transcripts"));
		use("settleConflict", desk::conflict, shows(() -> sight.activeEditor().startsWith("Settle Conflict")));
		use("takeToLeft", desk::difference, shows(sight::isUnsaved));
		use("takeToRight", desk::difference, shows(sight::isUnsaved));
		use("compareCodebooks", desk::codebooks, shows(() -> sight.activeEditor().startsWith("Codebooks of")));
		use("newStudy", desk::words, opens("New Study"));
		use("newCodebookProject", desk::words, opens("New Codebook Project"));
		use("sampleStudy", desk::words, shows(() -> sight.activeEditor().startsWith(SampleStudies.FIRST_TRANSCRIPT)));
		return this;
	}

	/** Codes and memos are made. */
	CommandUses writing() {
		use("newCode", desk::words, opens("New Code"));
		use("newCode", desk::code, opens("New Code"));
		use("newSubcode", desk::code, opens("New Subcode"));
		use("renameCode", desk::code, shows(() -> sight.focusedField().equals("hand")));
		use("codeColour", desk::code, opensDialogOfSystem());
		use("deleteCode", desk::code, opens("Delete"));
		use("refactorRename", desk::code, opens("Rename Code"));
		use("refactorRename", desk::coding, opens("Rename Code"));
		use("refactorMove", desk::code, opens("Move Codes"));
		use("refactorMerge", desk::code, opens("Merge Codes"));
		use("refactorSplit", desk::code, opens("Split Code"));
		use("refactorDelete", desk::code, opens("Delete Codes"));
		use("refactorRecode", desk::coding, opens("Recode Codings"));
		use("refactorRecode", desk::codings, opens("Recode Codings"));
		use("refactoringHistory", desk::words, opens("Refactoring"));
		use("org.emic.ui.codebook.command.applyToSelection", desk::codeForWords, step("Apply"));
		use("restoreCode", desk::deletedCode, step("Restore"));
		use("pickExamples", desk::code, opens("Examples from Codings"));
		use("codebookDocument", desk::words, opens("Export Codebook"));
		use("showStaleCodings", desk::words, shows(() -> sight.activePart().equals(EmicIds.STALE_CODINGS_VIEW)));
		use("stillFits", desk::staleCoding, step("\u2018hand\u2019 Still Fits"));
		use("recodeStale", desk::staleCoding, opens(PICKER));
		use("showDisagreements", desk::words, shows(() -> sight.activePart().equals(EmicIds.DISAGREEMENTS_VIEW)));
		use("takeSide", desk::disagreement, opens("menu"));
		use("settleUnion", desk::disagreement, opens("Settle"));
		use("settleIntersection", desk::disagreement, opens("Settle"));
		use("settleRecode", desk::disagreement, opens(PICKER));
		use("settleNoCode", desk::disagreement, opens("Settle"));
		use("withdrawSettlement", desk::settled, step("Withdraw Settlement"));
		use("showAgreement", desk::words, shows(() -> sight.activePart().equals(EmicIds.AGREEMENT_VIEW)));
		use("agreementAfterConsensus", desk::agreement, shows(desk::showsConsensus));
		use("agreementAtRevision", desk::agreement, opens("Compare with a Revision"));
		use("agreementPassages", desk::agreement, shows(() -> sight.activePart().equals(EmicIds.DISAGREEMENTS_VIEW)));
		use("copyAgreement", desk::agreement, copies());
		use("exportAgreement", desk::agreement, opensDialogOfSystem());
		use("propose", desk::code, opens("Propose a Change"));
		use("acceptProposal", desk::proposedCode, opens("Accept Proposal"));
		use("declineProposal", desk::proposedCode, opens("Decline Proposal"));
		use("newMemo", desk::words, opens("New Memo"));
		use("linkMemo", desk::words, opens("Link"));
		return this;
	}
}
