/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Replaces names with pseudonyms in all files of a study. What is to be replaced is looked for first
 * ({@link org.emic.core.pseudonym.PseudonymPlan}), shown to a person, who may leave single places out, and then
 * done as one step. The key of names and the untouched originals go to a folder that git leaves out.
 */
package org.emic.core.pseudonym;
