/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Versions of Emic's files side by side, in parts that a researcher knows: the properties of a code, codings as
 * passages, sections, turns. Says which parts differ between two versions, or between two and the one that both
 * came from, and gives the text of a file in which one part is as in another version; all else in that text is
 * what the file's own writer makes of it.
 */
package org.emic.core.compare;
