/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

/**
 * Is told after each change of a study, on the thread that made it. What one throws is logged, and keeps neither the
 * change nor who is told next from going on.
 */
@FunctionalInterface
public interface StudyListener {

	void studyChanged(StudyEvent event);
}
