/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.stories;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.emic.stories.pages.Product;
import org.junit.jupiter.api.Test;

/**
 * A researcher codes and outlines an interview of the sample study, by keyboard alone once it is open.
 * {@link AfterRestartStory} tells what is there in the next process.
 */
class CodeSampleStory {

	static final String STUDY = "coded-sample";
	static final String INTERVIEW = "creativity_0074";
	static final String TURN = "12";
	static final String SECTION = "From one recording";
	static final String CODE = "studio task";
	static final String OVERLAPPING = "salvaging";

	@Test
	void anInterviewOfTheSampleIsCodedOutlinedAndSaved() {
		var product = new Product();
		product.makeSampleStudy(STUDY);
		product.explorer().expand(STUDY, "transcripts").open(INTERVIEW, STUDY);
		var editor = product.transcript();
		editor.goTo("Today I have been").selectWords(13).apply(CODE);
		var outline = product.outline();
		outline.waitForRow(TURN, CODE);
		editor.goTo("Today I have been").selectWords(21).apply(OVERLAPPING);
		outline.waitForRow(TURN, OVERLAPPING);
		outline.select("9", "10", "11").group(SECTION);
		for (int i = 0; i < 3; i++) {
			editor.undo();
		}
		outline.waitForNoRow(SECTION);
		assertFalse(outline.row(TURN).contains(CODE), outline.row(TURN));
		assertFalse(outline.row(TURN).contains(OVERLAPPING), outline.row(TURN));
		for (int i = 0; i < 3; i++) {
			editor.redo();
		}
		outline.waitForRow(SECTION, "9–11");
		outline.waitForRow(TURN, CODE);
		outline.waitForRow(TURN, OVERLAPPING);
		editor.save();
		saveWorkspace();
	}

	/** The product saves the workspace when it ends; the application that runs tests does not. */
	static void saveWorkspace() {
		try {
			ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
