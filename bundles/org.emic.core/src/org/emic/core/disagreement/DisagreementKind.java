/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.disagreement;

/** In what coders differ. */
public enum DisagreementKind {
	/** Some gave mostly the same words one code, and others another. */
	OTHER_CODE,
	/** Some applied a code where others did not. */
	NOT_CODED,
	/** All applied the code, but to other words. */
	OTHER_RANGE
}
