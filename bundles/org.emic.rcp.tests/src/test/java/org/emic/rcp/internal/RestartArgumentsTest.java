/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestartArgumentsTest {

	@Test
	void restartKeepsWorkspaceAndLanguage() {
		assertEquals(List.of("-data", "/home/me/my studies", "-nl", "de"),
				RestartArguments.of("-name\nEmic\n-data\n/home/me/my studies\n-nl\nde\n", ""));
	}

	@Test
	void restartWithoutArgumentsHasNone() {
		assertEquals(List.of(), RestartArguments.of("-name\nEmic\n", ""));
	}

	@Test
	void whatWasAskedOfOneStartIsNotDoneAgain() {
		assertEquals(List.of("-nl", "de"),
				RestartArguments.of("-name\nEmic\n-sampleStudy\n-picture\n/tmp/a b.png\n-nl\nde\n", ""));
	}

	@Test
	void otherWorkspaceTakesThePlaceOfTheFirst() {
		assertEquals(List.of("-nl", "de", "-data", "/home/me/other studies"),
				RestartArguments.of("-name\nEmic\n-data\n/home/me/first\n-nl\nde\n", "-data\n/home/me/other studies\n"));
	}

	@Test
	void ofTwoWorkspacesThatWereChosenTheLastIsOpened() {
		assertEquals(List.of("-data", "/second"),
				RestartArguments.of("-name\nEmic\n", "-data\n/first\n-data\n/second\n"));
	}

	@Test
	void whatElseTheWorkbenchWantsIsPassedOn() {
		assertEquals(List.of("-clean", "-data", "/second"), RestartArguments.of("-name\nEmic\n", "-clean\n-data\n/second\n"));
	}
}
