/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Tells what a person's Emic left in a study's folder on this machine from what came there by a synchronisation, a
 * clone or a copy. Made by chance once, and kept in the person's own folder, which does not come along with a study.
 */
public final class ThisMachine {

	private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");
	private static final int TRIES = 50;
	private static final long PAUSE_IN_MILLISECONDS = 20;
	private static final String ID = idIn(Path.of(System.getProperty("user.home", ""), ".emic", "machine"));

	private ThisMachine() {
	}

	/** Sixteen hexadecimal digits. */
	public static String id() {
		return ID;
	}

	/** What a file holds, or from now on does. Where none can be made, the same for one person's account. */
	static String idIn(Path file) {
		var made = HexFormat.of().toHexDigits(UUID.randomUUID().getMostSignificantBits());
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			Files.writeString(file, made + "\n", StandardOpenOption.CREATE_NEW);
			return made;
		} catch (FileAlreadyExistsException e) {
			return read(file).orElseGet(ThisMachine::ofAccount);
		} catch (IOException e) {
			return ofAccount();
		}
	}

	/** Waits a moment for another process that is just making it. */
	private static Optional<String> read(Path file) {
		for (int i = 0; i < TRIES; i++) {
			try {
				var found = Files.readString(file).strip();
				if (FORM.matcher(found).matches()) {
					return Optional.of(found);
				}
				Thread.sleep(PAUSE_IN_MILLISECONDS);
			} catch (IOException e) {
				return Optional.empty();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	private static String ofAccount() {
		var account = System.getProperty("user.name", "") + "\n" + System.getProperty("user.home", "");
		return HexFormat.of().toHexDigits(
				UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
	}
}
