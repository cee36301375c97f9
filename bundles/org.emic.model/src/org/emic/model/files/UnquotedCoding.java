/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import org.emic.model.coding.CodingPackage;
import org.emic.model.coding.impl.CodingImpl;

/**
 * A coding whose quote and context are looked up when somebody first asks for them, or changes one of them: a study has a
 * hundred thousand codings, and of most nobody does. Seen from outside it is a coding as any other.
 */
public abstract class UnquotedCoding extends CodingImpl {

	/**
	 * What a coding says of the text.
	 *
	 * @param quote the words of the passage
	 * @param before some words before it
	 * @param after some words behind it
	 */
	public record Words(String quote, String before, String after) {
	}

	private volatile boolean quoted;

	/** The words as they were when the coding was read, in whatever thread; always the same. */
	protected abstract Words words();

	private void lookUp() {
		if (!quoted) {
			lookUpOnce();
		}
	}

	private synchronized void lookUpOnce() {
		if (!quoted) {
			var words = words();
			quote = words.quote();
			before = words.before();
			after = words.after();
			quoted = true;
		}
	}

	@Override
	public String getQuote() {
		lookUp();
		return super.getQuote();
	}

	@Override
	public void setQuote(String newQuote) {
		lookUp();
		super.setQuote(newQuote);
	}

	@Override
	public String getBefore() {
		lookUp();
		return super.getBefore();
	}

	@Override
	public void setBefore(String newBefore) {
		lookUp();
		super.setBefore(newBefore);
	}

	@Override
	public String getAfter() {
		lookUp();
		return super.getAfter();
	}

	@Override
	public void setAfter(String newAfter) {
		lookUp();
		super.setAfter(newAfter);
	}

	@Override
	public boolean eIsSet(int featureID) {
		if (featureID == CodingPackage.CODING__QUOTE || featureID == CodingPackage.CODING__BEFORE
				|| featureID == CodingPackage.CODING__AFTER)
			lookUp();
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		lookUp();
		return super.toString();
	}
}
