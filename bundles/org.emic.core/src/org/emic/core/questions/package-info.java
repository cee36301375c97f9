/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The questions of the interview guide, found in what interviewers say: which turns ask the same question in
 * several interviews, and which turns answer it. Works on words alone, so on any language and any study.
 */
package org.emic.core.questions;
