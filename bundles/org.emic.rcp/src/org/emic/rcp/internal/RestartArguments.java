/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * With what arguments the product starts again. Both properties that Equinox keeps for this hold one argument a line:
 * {@code eclipse.commands} those of the present start, {@code eclipse.exitdata} what the workbench wants changed (another
 * workspace).
 */
final class RestartArguments {

	private static final String DATA = "-data"; //$NON-NLS-1$
	/** The script gives it itself. */
	private static final String NAME = "-name"; //$NON-NLS-1$
	private static final Set<String> WITH_VALUE = Set.of(DATA, NAME, StartArguments.PICTURE);

	private RestartArguments() {
	}

	/**
	 * The arguments of the present start, without what is asked of one start alone (to open the sample study, to take
	 * a picture), and in the workspace that the workbench wants if it wants one.
	 */
	static List<String> of(String commands, String exitData) {
		var present = commands.lines().toList();
		var wanted = exitData.lines().toList();
		// A switch that was given up before another one leaves its workspace in front of the other's.
		int data = wanted.lastIndexOf(DATA);
		var workspace = data < 0 ? List.<String>of() : wanted.subList(data, Math.min(data + 2, wanted.size()));
		var arguments = without(present, workspace.isEmpty() ? Set.of(NAME, StartArguments.PICTURE) : WITH_VALUE);
		arguments.addAll(without(wanted, WITH_VALUE));
		arguments.addAll(workspace);
		return arguments;
	}

	private static List<String> without(List<String> arguments, Set<String> withValue) {
		var kept = new ArrayList<String>();
		for (int i = 0; i < arguments.size(); i++) {
			var argument = arguments.get(i);
			if (withValue.contains(argument)) {
				i++;
			} else if (!argument.equals(StartArguments.SAMPLE_STUDY)) {
				kept.add(argument);
			}
		}
		return kept;
	}
}
