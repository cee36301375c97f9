/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Runs {@code emic merge} for git in this process: git calls a script, which hands its arguments over. Hundreds of
 * processes of a Java platform would take minutes. {@link MergeTest} shows that the command itself works.
 */
final class DriverInThisProcess implements AutoCloseable {

	private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	private final Path script;

	DriverInThisProcess(Path script) throws IOException {
		this.script = script;
		Files.writeString(script, """
				#!/bin/bash
				exec 3<>/dev/tcp/127.0.0.1/%d || exit 129
				printf '%%s\\n' "$PWD" "$@" "" >&3
				read -r status <&3
				exit "$status"
				""".formatted(server.getLocalPort()));
		script.toFile().setExecutable(true);
		Thread.ofVirtual().start(this::serve);
	}

	/** Lets git call it, as the command's own installing does. */
	void installIn(Git clone) {
		if (Emic.run("merge", "--install", clone.folder()).status() != 0) {
			throw new IllegalStateException("not installed");
		}
		clone.run("config", "merge.emic.driver", "bash '" + script + "' merge %O %A %B -o %A --path %P");
	}

	private void serve() {
		try {
			while (true) {
				try (var call = server.accept()) {
					answer(call);
				}
			}
		} catch (IOException e) {
			// closed
		}
	}

	private static void answer(Socket call) throws IOException {
		var reader = new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.UTF_8));
		var folder = Path.of(reader.readLine());
		var arguments = new ArrayList<Object>();
		for (var line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
			// the folder is that of the other process
			arguments.add(line.startsWith(".merge_file") || line.contains("/") ? folder.resolve(line) : line);
		}
		int status = Emic.run(arguments.toArray()).status();
		call.getOutputStream().write((status + "\n").getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void close() throws IOException {
		server.close();
	}
}
