/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Coding from the keyboard: sentences, questions with answers, in-vivo codes, quick codes; codings made longer,
 * shorter, split and joined; what can be done at a place.
 */
package org.emic.ui.transcript.internal.coding;
