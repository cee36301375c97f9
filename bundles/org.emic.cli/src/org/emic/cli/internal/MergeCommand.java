/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.emic.cli.Main;
import org.emic.core.merge.FileMerge;
import org.emic.core.study.FolderFiles;

/**
 * {@code emic merge BASE OURS THEIRS -o OUT}: merges a file that two people changed, by hand or for git;
 * {@code emic merge --install} has git call it.
 */
public final class MergeCommand implements Command {

	@Override
	public String name() {
		return "merge";
	}

	@Override
	public Set<String> flags() {
		return Set.of("--install", "--uninstall");
	}

	@Override
	public Set<String> options() {
		return Set.of("-o", "--path");
	}

	@Override
	public int run(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		boolean install = arguments.has("--install");
		if (install || arguments.has("--uninstall")) {
			if (arguments.operands().size() > 1 || install && arguments.has("--uninstall")) {
				throw new CommandException(Messages.get("merge.oneRepository"));
			}
			var folder = Path.of(arguments.operands().isEmpty() ? "." : arguments.operands().getFirst());
			var driver = new MergeDriver(folder);
			if (install) {
				driver.install();
			} else {
				driver.uninstall();
			}
			err.println(Messages.get(install ? "merge.installed" : "merge.uninstalled", folder.toAbsolutePath().normalize()));
			return Main.OK;
		}
		if (arguments.operands().size() != 3) {
			throw new CommandException(Messages.get("merge.threeFiles"));
		}
		return merge(arguments, out, err);
	}

	private static int merge(Arguments arguments, PrintStream out, PrintStream err) throws CommandException, IOException {
		var files = arguments.operands();
		var target = arguments.value("-o");
		var path = arguments.value("--path").or(() -> target).orElse(files.get(1)).replace('\\', '/');
		var merged = FileMerge.merge(path, read(files.get(0)), read(files.get(1)), read(files.get(2)), new CodeNames(Path.of(path)));
		if (target.isPresent()) {
			var file = Path.of(target.get()).toAbsolutePath();
			new FolderFiles(file.getParent()).write(file.getFileName().toString(), merged.text().getBytes(StandardCharsets.UTF_8));
		} else {
			out.print(merged.text());
		}
		merged.conflicts().forEach(conflict -> err.println(Messages.get("merge.conflict", path, conflict.line(), conflict.text())));
		return merged.isSettled() ? Main.OK : Main.PROBLEMS;
	}

	private static String read(String name) throws CommandException, IOException {
		var file = Path.of(name);
		if (!Files.exists(file) || Files.isDirectory(file)) {
			throw new CommandException(Messages.get("merge.noFile", name));
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
		} catch (CharacterCodingException e) {
			throw new CommandException(Messages.get("merge.noText", name));
		}
	}
}
