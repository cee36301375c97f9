/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.benchmarks.internal;

import java.lang.management.ManagementFactory;

/** The memory that is reachable. */
final class Memory {

	private static final int TIMES = 4;

	private Memory() {
	}

	/** The bytes in use after what is not needed has been thrown away. */
	@SuppressWarnings("java:S1215") // that is what is measured
	static long used() {
		long least = Long.MAX_VALUE;
		for (int i = 0; i < TIMES; i++) {
			System.gc();
			System.runFinalization();
			least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
		}
		return least;
	}
}
