/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.emic.core.internal.Messages;

/**
 * What is to be written into one folder together.
 *
 * @param contents by path; empty for a file that goes
 * @param before   the digests of what was there when it was decided what to write, by path, empty for nothing; those
 *                 that were not looked at are not among them
 */
record HeldFiles(StudyFiles files, Map<String, Optional<byte[]>> contents, Map<String, String> before) {

	/**
	 * Looks what is there now.
	 *
	 * @return the digest of each file that is to be written, empty for one that is not there
	 * @throws IOException when somebody else wrote a file since then, which is not to be replaced
	 */
	Map<String, String> digests() throws IOException {
		var digests = new TreeMap<String, String>();
		for (var each : contents.entrySet()) {
			var path = each.getKey();
			var now = Digests.of(files, path);
			var after = each.getValue().map(Digests::of).orElse("");
			if (!now.equals(before.getOrDefault(path, now)) && !now.equals(after)) {
				throw new IOException(Messages.get("changedMeanwhile", path));
			}
			digests.put(path, now);
		}
		return digests;
	}
}
