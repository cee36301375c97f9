/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.analysis.internal.codings;

/**
 * The row above the codings of one group.
 *
 * @param name  what the codings have in common
 * @param count how many there are
 * @param open  whether they are shown below
 */
public record CodingGroup(String name, int count, boolean open) {
}
