/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A transcript's text and the places in it: ranges of UTF-16 offsets as editors count them, and positions
 * in a turn's words counted in Unicode code points as files do.
 */
package org.emic.core.text;
