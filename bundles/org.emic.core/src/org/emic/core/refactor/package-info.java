/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is done to codes together with all that follows from it: renaming, moving, merging, splitting and deleting
 * them, and recoding codings. Each is planned first, so that a person sees what will change, and then made as one
 * step. Nothing of it writes into another coder's file: others' codings follow where a code was merged, and are
 * recoded or removed by decision elsewhere.
 */
package org.emic.core.refactor;
