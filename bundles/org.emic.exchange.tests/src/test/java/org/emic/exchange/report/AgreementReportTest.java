/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.emic.core.agreement.Agreement;
import org.emic.core.agreement.AgreementData;
import org.emic.core.agreement.AgreementProgress;
import org.emic.core.agreement.AgreementResult;
import org.emic.core.agreement.AgreementSettings;
import org.emic.core.agreement.SettledPassages;
import org.emic.core.disagreement.ComparedCodings;
import org.emic.core.disagreement.Resolution;
import org.emic.core.disagreement.Settling;
import org.emic.core.study.Coders;
import org.emic.core.study.CodebookEdits;
import org.emic.core.study.CodingEdits;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.NewStudy;
import org.emic.core.study.Participation;
import org.emic.core.study.Study;
import org.emic.core.study.StudyEdit;
import org.emic.core.text.TextRange;
import org.emic.model.codebook.Code;
import org.emic.model.coding.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementReportTest {

	@TempDir
	private Path folder;
	private Study study;

	@BeforeEach
	void annaAndBenCode() throws IOException {
		NewStudy.write(new FolderFiles(folder), "Reported", true);
		new FolderFiles(folder).write("transcripts/talk.transcript",
				"# Talk\n\n**Transcript ID:** talk\n\n---\n\nAnna: How are you?\n\nBen: Fine.\n\nAnna: And then?\n\nBen: No.\n".getBytes(StandardCharsets.UTF_8));
		study = Study.open(new FolderFiles(folder));
		study.edit("Code", edit -> {
			var fear = CodebookEdits.create(edit, study.codes().main().orElseThrow(), "a | b");
			apply(edit, "Fine", fear, "anna");
			apply(edit, "Fine", fear, "ben");
			apply(edit, "No", fear, "ben");
		});
	}

	private void apply(StudyEdit edit, String words, Code code, String coder) {
		var talk = study.transcript("talk").orElseThrow();
		CodingEdits.apply(edit, talk, TextRange.of(talk.text().indexOf(words), words.length()), code,
				Coders.create(coder, coder), Provenance.MANUAL).orElseThrow();
	}

	private AgreementResult measure(SettledPassages settled) {
		return Agreement.of(AgreementData.of(study, AgreementSettings.DEFAULT.withConsensus(settled), Participation.BY_FILES), AgreementProgress.NONE);
	}

	@Test
	void everyRowHasItsFiguresInFull() {
		var csv = new AgreementReport(List.of(new AgreementReport.Part("", measure(SettledPassages.AS_CODED)))).csv().lines().toList();
		assertEquals("part,code,coders,transcripts,units,coded,percent,cohen-kappa,fleiss-kappa,alpha,undefined", csv.getFirst());
		assertEquals(3, csv.size());
		assertTrue(csv.getLast().startsWith("\"\",a | b,\"anna, ben\",1,4,\"1, 2\",0.75,0.5,"), csv.getLast());
	}

	@Test
	void theDocumentHasTablesMethodReasonsAndSources() {
		var talk = study.transcript("talk").orElseThrow();
		var anna = Coders.create("anna", "Anna");
		ComparedCodings.of(talk, List.of(), Participation.BY_FILES).orElseThrow().disagreements().forEach(each -> study.edit("Settle",
				edit -> Settling.settle(edit, each, new Resolution.Union(), null, anna)));
		var text = new AgreementReport(List.of(new AgreementReport.Part("before", measure(SettledPassages.AS_CODED)),
				new AgreementReport.Part("after", measure(SettledPassages.AS_SETTLED)))).markdown("Agreement: talk");
		assertTrue(text.startsWith("# Agreement: talk\n\n## before\n\n| Code | Coders | Units | Coded by each | Percent |"), text);
		assertTrue(text.contains("| a \\| b | anna, ben | 4 | 1, 2 | 75.0 % | 0.500 |"), text);
		assertTrue(text.contains("| a \\| b | anna, ben | 4 | 2, 2 | 100.0 % | 1.000 |"), text);
		assertTrue(text.contains("- Settled passages: every coder counts as having the consensus"), text);
		assertTrue(text.contains("J. Cohen: A coefficient of agreement"), text);
		assertTrue(text.lines().noneMatch(line -> line.contains("{0}") || line.contains("!")), text);
	}
}
