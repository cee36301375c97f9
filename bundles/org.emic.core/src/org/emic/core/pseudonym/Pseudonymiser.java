/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.pseudonym;

import java.io.IOException;

import org.emic.core.study.RecordedChange;
import org.emic.core.study.Study;
import org.emic.core.study.UnfinishedWriteException;
import org.emic.model.coding.Coder;

/** Does what a plan says, so that a crash at any moment loses nothing and leaves no coding off its passage. */
public final class Pseudonymiser {

	private Pseudonymiser() {
	}

	/**
	 * Puts key and originals aside, replaces the names and writes all files, every coder's included.
	 *
	 * @param coder who does it
	 * @return the change, which can be undone
	 * @throws PseudonymException when a transcript could not be read as before;
	 *                            nothing is changed then
	 * @throws UnfinishedWriteException when some files could not be written yet; the change is made all the same
	 * @throws IOException        when files could not be written; what is in memory is as it was then
	 */
	public static RecordedChange run(Study study, PseudonymPlan plan, Coder coder) throws IOException {
		plan.keep(study.files());
		var change = study.edit(plan.label(), plan::apply);
		boolean written = false;
		try {
			write(study, plan, change, coder);
			written = true;
		} catch (UnfinishedWriteException e) {
			written = true;
			throw e;
		} finally {
			if (!written) {
				change.undo();
			}
		}
		return change;
	}

	private static void write(Study study, PseudonymPlan plan, RecordedChange change, Coder coder) throws IOException {
		var write = study.stage(change.event(), coder);
		try {
			plan.removeOriginals(write);
			write.commit();
		} catch (UnfinishedWriteException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			write.discard();
			throw e;
		}
	}
}
