/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange.report;

/**
 * How a report is made.
 *
 * @param title    above the report
 * @param comments whether the comments of codings are told
 */
public record ReportOptions(String title, ReportGrouping grouping, ReportContext context, boolean comments) {
}
