/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookPackage;
import org.emic.tests.support.Conditions;
import org.emic.tests.support.Studies;
import org.emic.ui.CodePicker;
import org.emic.workspace.StudyProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A code picker that is open over a study with five codes. */
abstract class CodePickerFixture {

	final Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	final List<Code> chosen = new ArrayList<>();
	final List<List<String>> applied = new ArrayList<>();
	StudyProject study;
	Shell popup;

	@BeforeEach
	void make() throws CoreException, IOException {
		study = Studies.named("picked").transcript("talk", "Interviewer: Why?\n\nParticipant: Because I am in control of it.")
				.code("Control / creative control").code("Control / loss of control").code("crowd").code("outlook").open();
		var crowd = Studies.code(study, "crowd");
		study.execute("Describe", edit -> {
			edit.set(crowd, CodebookPackage.Literals.CODE__ALIASES, List.of("flood of content"));
			edit.set(crowd, CodebookPackage.Literals.CODE__DEFINITION, "Too much of everything.");
		});
	}

	@AfterEach
	void remove() throws CoreException {
		if (popup != null && !popup.isDisposed()) {
			popup.close();
		}
		study.project().delete(true, true, null);
	}

	void open() {
		open(chosen::add);
	}

	void open(Consumer<Code> use) {
		opened(() -> CodePicker.open(window, study, window.toDisplay(50, 50), use));
	}

	void opened(Runnable opening) {
		var before = Arrays.asList(window.getDisplay().getShells());
		opening.run();
		Conditions.handleEvents();
		popup = Arrays.stream(window.getDisplay().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
	}

	<T extends Control> T find(Composite parent, Class<T> type) {
		for (var child : parent.getChildren()) {
			var found = type.isInstance(child) ? type.cast(child) : child instanceof Composite inner ? find(inner, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	List<String> type(String text) {
		find(popup, Text.class).setText(text);
		return Arrays.stream(find(popup, Table.class).getItems()).map(TableItem::getText).map(CodePickerTest::name).toList();
	}

	static String name(String label) {
		return label.split(" {3}")[0];
	}

	void press(int key) {
		var event = new Event();
		event.keyCode = key;
		event.character = key == SWT.CR ? SWT.CR : 0;
		find(popup, Text.class).notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	void openToApply() {
		var before = Arrays.asList(window.getDisplay().getShells());
		CodePicker.openToApply(window, study, window.toDisplay(50, 50), codes -> applied.add(codes.stream().map(Code::getName).toList()));
		Conditions.handleEvents();
		popup = Arrays.stream(window.getDisplay().getShells()).filter(shell -> !before.contains(shell)).findFirst()
				.orElseThrow();
	}

	void press(int modifier, int key) {
		var event = new Event();
		event.stateMask = modifier;
		event.keyCode = key;
		event.character = (char) key;
		find(popup, Text.class).notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	String shown() {
		return find(popup, StyledText.class).getText();
	}
}
