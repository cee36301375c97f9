/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.emic.workspace.internal.TableOperation;

/** Writes tables of a study that are no part of its model, as steps of its history. */
final class TableSteps {

	private TableSteps() {
	}

	/** @throws CoreException when it cannot be written */
	static void write(StudyProject study, String label, String path, Optional<byte[]> before, byte[] after)
			throws CoreException {
		study.endTyping();
		var operation = new TableOperation(label, study.study().files(), path, before, after);
		operation.addContext(study.undoContext());
		try {
			var result = OperationHistoryFactory.getOperationHistory().execute(operation, null, null);
			if (!result.isOK()) {
				throw new CoreException(result);
			}
		} catch (ExecutionException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}
}
