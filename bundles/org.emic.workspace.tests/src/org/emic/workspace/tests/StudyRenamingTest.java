/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.emic.core.study.EditableText;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.tests.support.StudyFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who renames a study's project in the Project Explorer loses nothing that was not saved. */
@ExtendWith(NoErrorsLogged.class)
class StudyRenamingTest {

	private StudyFixture fixture;

	@BeforeEach
	void create() throws Exception {
		fixture = StudyFixture.create("renaming");
	}

	@AfterEach
	void delete() throws Exception {
		fixture.delete();
	}

	@Test
	void whatIsNotSavedIsToBeSavedFirst() throws Exception {
		var code = fixture.code("drafting");
		var one = fixture.transcript("one");
		fixture.study().connect(one, EditableText.of(one.text()));
		assertTrue(check().isOK());
		fixture.apply(code, "one", "I write a draft by hand.");
		var status = check();
		assertEquals(RefactoringStatus.FATAL, status.getSeverity());
		assertTrue(status.getMessageMatchingSeverity(RefactoringStatus.FATAL).contains(one.title()), status.toString());
		fixture.study().save(one, null);
		assertTrue(check().isOK());
		fixture.study().disconnect(one, false);
	}

	private RefactoringStatus check() throws CoreException {
		var descriptor = (RenameResourceDescriptor) RefactoringCore.getRefactoringContribution(RenameResourceDescriptor.ID)
				.createDescriptor();
		descriptor.setResourcePath(fixture.study().project().getFullPath());
		descriptor.setNewName("renamed");
		return descriptor.createRefactoring(new RefactoringStatus()).checkAllConditions(new NullProgressMonitor());
	}
}
