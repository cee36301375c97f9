/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Where coders differ, and how that is settled into a consensus. {@link org.emic.core.disagreement.ComparedCodings} is what
 * coders did with a transcript, as it was at one moment, and finds the disagreements on any thread;
 * {@link org.emic.core.disagreement.Settling} writes what holds instead.
 */
package org.emic.core.disagreement;
