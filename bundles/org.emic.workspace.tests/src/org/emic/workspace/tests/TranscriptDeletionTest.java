/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.emic.core.study.BlindCoding;
import org.emic.core.study.Coders;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who deletes a transcript's file in the Project Explorer reads what hangs on it. */
@ExtendWith(NoErrorsLogged.class)
class TranscriptDeletionTest {

	private StudyFixture fixture;

	@BeforeEach
	void create() throws Exception {
		fixture = StudyFixture.create("deletion");
	}

	@AfterEach
	void delete() throws Exception {
		fixture.delete();
	}

	@Test
	void codingsAreToldBefore() throws Exception {
		fixture.apply(fixture.code("drafting"), "one", "I write a draft by hand.");
		fixture.apply(fixture.code("machine"), "one", "the machine");
		var status = check(file("one"));
		assertEquals(RefactoringStatus.WARNING, status.getSeverity());
		var message = status.getMessageMatchingSeverity(RefactoringStatus.WARNING);
		assertTrue(message.contains("\u2018one\u2019: 2;"), message);
	}

	@Test
	void itIsSaidThatThereMayBeCodingsThatAreHidden() throws Exception {
		fixture.apply(fixture.code("drafting"), "one", "I write a draft by hand.", Coders.create("ben", "Ben"));
		fixture.study().execute("Code Blind", edit -> edit.setBlind(BlindCoding.ALL));
		var message = check(file("one")).getMessageMatchingSeverity(RefactoringStatus.WARNING);
		assertTrue(message.contains("coded blind") && !message.contains("1"), message);
		assertTrue(check(file("two")).isOK());
	}

	@Test
	void nothingIsSaidOfATranscriptWithoutAny() throws Exception {
		fixture.apply(fixture.code("drafting"), "one", "I write a draft by hand.");
		assertTrue(check(file("two")).isOK());
	}

	private IResource file(String transcript) {
		return fixture.study().file(fixture.transcript(transcript).path());
	}

	private static RefactoringStatus check(IResource resource) throws CoreException {
		var descriptor = (DeleteResourcesDescriptor) RefactoringCore.getRefactoringContribution(DeleteResourcesDescriptor.ID)
				.createDescriptor();
		descriptor.setResources(new IResource[] { resource });
		return descriptor.createRefactoring(new RefactoringStatus()).checkAllConditions(new NullProgressMonitor());
	}
}
