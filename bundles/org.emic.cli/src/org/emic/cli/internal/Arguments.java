/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a command. Options may stand anywhere; {@code --option=value} is the same as
 * {@code --option value}, and after {@code --} everything is an operand.
 *
 * @param operands what is no option, in order
 * @param flags the options without a value
 * @param options the options with their values
 */
public record Arguments(List<String> operands, Set<String> flags, Map<String, List<String>> options) {

	/** Whether help is asked for, wherever in the arguments. */
	public static boolean askForHelp(List<String> arguments) {
		int end = arguments.indexOf("--");
		var before = end < 0 ? arguments : arguments.subList(0, end);
		return before.contains("--help") || before.contains("-h");
	}

	/** Sorts arguments out. */
	public static Arguments parse(List<String> arguments, Set<String> knownFlags, Set<String> knownOptions)
			throws CommandException {
		var result = new Arguments(new ArrayList<>(), new HashSet<>(), new HashMap<>());
		var rest = arguments.iterator();
		while (rest.hasNext()) {
			String argument = rest.next();
			if (argument.equals("--")) {
				rest.forEachRemaining(result.operands::add);
			} else if (!argument.startsWith("-") || argument.equals("-")) {
				result.operands.add(argument);
			} else if (knownFlags.contains(argument)) {
				result.flags.add(argument);
			} else {
				int equals = argument.indexOf('=');
				String name = equals < 0 ? argument : argument.substring(0, equals);
				if (!knownOptions.contains(name)) {
					throw new CommandException(Messages.get("unknownOption", argument));
				}
				if (equals < 0 && !rest.hasNext()) {
					throw new CommandException(Messages.get("missingValue", name));
				}
				result.options.computeIfAbsent(name, first -> new ArrayList<>())
						.add(equals < 0 ? rest.next() : argument.substring(equals + 1));
			}
		}
		return result;
	}

	public boolean has(String flag) {
		return flags.contains(flag);
	}

	public Optional<String> value(String option) {
		return values(option).isEmpty() ? Optional.empty() : Optional.of(values(option).getLast());
	}

	/** All values of an option that may be given several times. */
	public List<String> values(String option) {
		return options.getOrDefault(option, List.of());
	}

	/** The only operand. */
	public String onlyOperand() throws CommandException {
		if (operands.size() != 1) {
			throw new CommandException(Messages.get("oneFolder"));
		}
		return operands.getFirst();
	}
}
