/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.emic.cli.internal.AgreementCommand;
import org.emic.cli.internal.Arguments;
import org.emic.cli.internal.AssignmentsCommand;
import org.emic.cli.internal.CheckCommand;
import org.emic.cli.internal.CodingsCommand;
import org.emic.cli.internal.Command;
import org.emic.cli.internal.CommandException;
import org.emic.cli.internal.ImportCommand;
import org.emic.cli.internal.MergeCommand;
import org.emic.cli.internal.Messages;
import org.emic.cli.internal.PseudonymiseCommand;
import org.emic.cli.internal.ReportCommand;
import org.emic.cli.internal.StatsCommand;

/**
 * The command line: {@code emic import}, {@code stats}, {@code codings} and {@code check}. Results go to standard
 * output, messages to standard error, both in UTF-8. The exit status is 0, 1 if problems were found, or 2 if what
 * was given cannot be used.
 */
public final class Main {

	/** The version, the same as the bundle's. */
	static final String VERSION = "0.1.0"; //$NON-NLS-1$

	/** All is well. */
	public static final int OK = 0;
	/** Problems were found. */
	public static final int PROBLEMS = 1;
	/** The arguments or the folder cannot be used. */
	public static final int UNUSABLE = 2;

	private static final Map<String, Command> COMMANDS = commands(new ImportCommand(), new StatsCommand(),
			new CodingsCommand(), new CheckCommand(), new ReportCommand(), new AgreementCommand(),
			new AssignmentsCommand(), new PseudonymiseCommand(), new MergeCommand());

	private Main() {
	}

	private static Map<String, Command> commands(Command... all) {
		var commands = new LinkedHashMap<String, Command>();
		for (var command : all) {
			commands.put(command.name(), command);
		}
		return commands;
	}

	/** Runs a command and exits with its status. */
	public static void main(String[] arguments) {
		var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
		var err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, UTF_8);
		int status = run(out, err, arguments);
		out.flush();
		err.flush();
		System.exit(status);
	}

	/**
	 * Runs a command.
	 *
	 * @return the exit status
	 */
	public static int run(PrintStream out, PrintStream err, String... arguments) {
		var list = Arrays.asList(arguments);
		if (list.isEmpty()) {
			err.print(Messages.get("help"));
			return UNUSABLE;
		}
		switch (list.getFirst()) {
			case "--help", "-h", "help" -> {
				return help(out, err, list.subList(1, list.size()));
			}
			case "--version" -> {
				out.println("emic " + VERSION);
				return OK;
			}
			default -> {
				return run(out, err, list.getFirst(), list.subList(1, list.size()));
			}
		}
	}

	private static int help(PrintStream out, PrintStream err, List<String> names) {
		if (names.isEmpty()) {
			out.print(Messages.get("help"));
			return OK;
		}
		return run(out, err, names.getFirst(), List.of("--help"));
	}

	private static int run(PrintStream out, PrintStream err, String name, List<String> rest) {
		var command = COMMANDS.get(name);
		if (command == null) {
			err.println(Messages.get("unknownCommand", name, String.join(", ", COMMANDS.keySet())));
			return UNUSABLE;
		}
		if (Arguments.askForHelp(rest)) {
			out.print(Messages.get("help." + name));
			return OK;
		}
		try {
			return command.run(Arguments.parse(rest, command.flags(), command.options()), out, err);
		} catch (CommandException e) {
			err.println(Messages.get("unusable", e.getMessage(), name));
		} catch (InvalidPathException e) {
			err.println(Messages.get("unusable", Messages.get("invalidPath", e.getInput()), name));
		} catch (IOException e) {
			err.println(Messages.get("unusable", Messages.get("io", String.valueOf(e.getMessage())), name));
		}
		return UNUSABLE;
	}
}
