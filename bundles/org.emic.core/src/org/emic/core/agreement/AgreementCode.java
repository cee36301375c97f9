/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.agreement;

/**
 * A code that is compared, those merged into it included.
 *
 * @param id   its id
 * @param path the names from the top down to it; the last known name of a code that is in no codebook
 */
public record AgreementCode(String id, String path) {
}
