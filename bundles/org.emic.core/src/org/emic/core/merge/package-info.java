/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Merges the files of a study that two people changed, by what they mean and not by lines: codes by their
 * properties, codings by their ids, outlines by their sections. What both changed in different ways is left as a
 * conflict between the lines that git uses for it, and reading such files is here, too. Works on texts alone; who
 * calls it finds the three versions.
 */
package org.emic.core.merge;
