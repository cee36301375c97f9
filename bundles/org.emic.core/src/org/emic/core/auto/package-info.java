/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Coding many passages at once: finding the passages, leaving out those already coded, applying the code, and
 * looking at the results one by one. Finding works on what was read of the study before and may run in any
 * thread; everything that reads or changes the study itself belongs to the study's thread.
 */
package org.emic.core.auto;
