/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A study in memory: its files, transcripts, codes, codings and outlines, and how they are changed. Plain
 * Java, without a workspace. Nothing here is safe for use by several threads at once: a study belongs to the
 * thread that opened it (in a workbench, the display's).
 */
package org.emic.core.study;
