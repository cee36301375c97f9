/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The text forms of a study's files: transcripts, codes, codebooks, codings and outlines, as static
 * parse and write methods and as EMF resources over them. Needs neither OSGi nor a workspace.
 *
 * <p>Every writer is deterministic and every reader keeps what it does not know. Bad input is a
 * {@link org.emic.model.files.FormatException} that names file, line and what to do, never another
 * exception.
 */
package org.emic.model.files;
