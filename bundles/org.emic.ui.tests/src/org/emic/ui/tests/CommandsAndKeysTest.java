/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.emic.tests.support.NoErrorsLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every command can be found, understood and reached, and no key means two things at one place. */
@ExtendWith(NoErrorsLogged.class)
class CommandsAndKeysTest {

	private static final String OURS = "org.emic.";
	private static final String SCHEME = "org.eclipse.ui.defaultAcceleratorConfiguration";

	private static final String COMMAND = "org.emic.ui.command.";
	private static final String DELETE = "org.eclipse.ui.edit.delete";
	private static final String RENAME = "org.eclipse.ui.edit.rename";

	/** Keys of the platform that keep their meaning and get an object, or that are taken over on purpose. */
	private static final Map<String, String> TAKEN_OVER = Map.of(
			COMMAND + "deleteCode", DELETE,
			COMMAND + "removeSection", DELETE,
			COMMAND + "removeCoding", DELETE,
			COMMAND + "withdrawSettlement", DELETE,
			COMMAND + "renameCode", RENAME,
			COMMAND + "renameSection", RENAME,
			COMMAND + "nextCoding", "org.eclipse.ui.navigate.next",
			COMMAND + "previousCoding", "org.eclipse.ui.navigate.previous",
			// both search the workspace for what is selected
			COMMAND + "findReferences", "org.eclipse.search.ui.performTextSearchWorkspace",
			// a line that is inserted above makes no sense in an interview
			COMMAND + "codeTurn", "org.eclipse.ui.edit.text.smartEnterInverse");

	/**
	 * Commands whose menu entries are made by code: the quick codes by digit, the colours to choose from, and those of
	 * the Compare editor's tree.
	 */
	private static final Set<String> IN_MENUS_OF_CODE = Set.of(COMMAND + "quickCode", COMMAND + "codeColour",
			COMMAND + "takeToLeft", COMMAND + "takeToRight");

	private final IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
	private final IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);

	private static List<Command> commands() {
		return Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.getId().startsWith(OURS)).toList();
	}

	private static Set<String> lacking(Predicate<Command> what) {
		var lacking = new TreeSet<String>();
		commands().stream().filter(what.negate()).forEach(command -> lacking.add(command.getId()));
		return lacking;
	}

	private interface Text {
		String of(Command command) throws NotDefinedException;
	}

	private static boolean says(Command command, Text text) {
		try {
			var said = text.of(command);
			return said != null && !said.isBlank() && !said.startsWith("%");
		} catch (NotDefinedException e) {
			return false;
		}
	}

	@Test
	void everyCommandHasANameADescriptionAndAnIcon() {
		var images = PlatformUI.getWorkbench().getService(ICommandImageService.class);
		assertEquals(Set.of(), lacking(command -> says(command, Command::getName)), "no name");
		assertEquals(Set.of(), lacking(command -> says(command, Command::getDescription)), "no description");
		assertEquals(Set.of(), lacking(command -> {
			var image = images.getImageDescriptor(command.getId());
			return image != null && image.getImageData(100) != null;
		}), "no icon");
	}

	@Test
	void everyCommandHasAPlaceInAMenu() {
		var placed = new HashSet<>(IN_MENUS_OF_CODE);
		for (var element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus")) {
			var uri = element.getAttribute("locationURI");
			if (uri != null && (uri.startsWith("menu:") || uri.startsWith("popup:"))) {
				collect(element, placed);
			}
		}
		assertEquals(Set.of(), lacking(command -> placed.contains(command.getId())));
	}

	/** A command of the platform is found by the platform's name alone: what menus call otherwise is to be found, too. */
	@Test
	void menusGiveNoOtherNamesToCommandsOfThePlatform() {
		var renamed = new TreeSet<String>();
		for (var element : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.menus")) {
			var uri = element.getAttribute("locationURI");
			if (element.getContributor().getName().startsWith(OURS) && uri != null && uri.startsWith("menu:org.emic")) {
				collectRenamed(element, renamed);
			}
		}
		assertEquals(Set.of(), renamed);
	}

	private static void collectRenamed(IConfigurationElement element, Set<String> found) {
		var command = element.getAttribute("commandId");
		// with a parameter it is about something that has a name of its own, such as a view
		if (command != null && !command.startsWith(OURS) && element.getAttribute("label") != null
				&& element.getChildren("parameter").length == 0) {
			found.add(element.getAttribute("label"));
		}
		for (var child : element.getChildren()) {
			collectRenamed(child, found);
		}
	}

	private static void collect(IConfigurationElement element, Set<String> commands) {
		if (element.getName().equals("command")) {
			commands.add(element.getAttribute("commandId"));
		}
		for (var child : element.getChildren()) {
			collect(child, commands);
		}
	}

	@Test
	void noKeyClashesWithAnotherInItsContextOrInThoseAroundIt() {
		var all = active();
		var clashes = new TreeSet<String>();
		for (var own : all) {
			if (!id(own).startsWith(OURS)) {
				continue;
			}
			for (var other : all) {
				boolean same = own.getParameterizedCommand().equals(other.getParameterizedCommand());
				if (!same && overlap(own, other) && related(own.getContextId(), other.getContextId())
						&& !id(other).equals(TAKEN_OVER.get(id(own)))) {
					clashes.add(own.getTriggerSequence().format() + ": " + id(own) + " (" + own.getContextId() + ") and " + id(other)
							+ " (" + other.getContextId() + ")");
				}
			}
		}
		assertEquals("", String.join("\n", clashes));
	}

	/** The bindings of the default scheme on this platform, without those that are taken back. */
	private List<Binding> active() {
		var here = Arrays.stream(bindings.getBindings()).filter(binding -> SCHEME.equals(binding.getSchemeId()))
				.filter(binding -> binding.getPlatform() == null || binding.getPlatform().equals(SWT.getPlatform()))
				.filter(binding -> binding.getLocale() == null || binding.getLocale().isEmpty()).toList();
		var found = new ArrayList<>(here);
		found.removeIf(binding -> binding.getParameterizedCommand() == null || here.stream()
				.anyMatch(other -> other.getParameterizedCommand() == null && other.getPlatform() != null
						&& other.getTriggerSequence().equals(binding.getTriggerSequence())
						&& other.getContextId().equals(binding.getContextId())));
		return found;
	}

	private static String id(Binding binding) {
		return binding.getParameterizedCommand().getId();
	}

	/** Whether one is the other, or what the other begins with: the first keys of a longer one are waited for. */
	private static boolean overlap(Binding one, Binding other) {
		return one.getTriggerSequence().equals(other.getTriggerSequence())
				|| one.getTriggerSequence().startsWith(other.getTriggerSequence(), false)
				|| other.getTriggerSequence().startsWith(one.getTriggerSequence(), false);
	}

	/** Whether both contexts can be active at once because one is in the other. */
	private boolean related(String one, String other) {
		return withParents(one).contains(other) || withParents(other).contains(one);
	}

	private Set<String> withParents(String context) {
		var found = new HashSet<String>();
		for (var id = context; id != null && found.add(id);) {
			try {
				id = contexts.getContext(id).getParentId();
			} catch (NotDefinedException e) {
				id = null;
			}
		}
		return found;
	}

	/** Ctrl+Alt is AltGr on Windows: a Polish or German keyboard types letters and signs with it. */
	@Test
	void noKeyTypesACharacterOnWindows() {
		assertEquals("", String.join("\n", keys("win32", "M1\\+(M2\\+)?M3\\+\\w")));
	}

	/** The Option key types characters too, with Shift and without. */
	@Test
	void noKeyTypesACharacterOnAMac() {
		assertEquals("", String.join("\n", keys("cocoa", "(M2\\+)?M3\\+\\w")));
	}

	/** GNOME goes to other workspaces with them, and no program gets them. */
	@Test
	void noKeyIsTheDesktops() {
		assertEquals("", String.join("\n", keys("gtk", "M1\\+(M2\\+)?M3\\+ARROW_\\w+")));
	}

	/** The own keys of a platform, without those that are taken back there, of which one stroke is as told. */
	private static Set<String> keys(String platform, String stroke) {
		var keys = Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings"))
				.filter(element -> element.getName().equals("key") && element.getContributor().getName().startsWith("org.emic."))
				.toList();
		var takenBack = keys.stream().filter(key -> key.getAttribute("commandId") == null
				&& platform.equals(key.getAttribute("platform"))).map(CommandsAndKeysTest::place).collect(Collectors.toSet());
		return keys.stream().filter(key -> key.getAttribute("commandId") != null)
				.filter(key -> key.getAttribute("platform") == null ? !takenBack.contains(place(key))
						: platform.equals(key.getAttribute("platform")))
				.filter(key -> Arrays.stream(key.getAttribute("sequence").split(" ")).anyMatch(each -> each.matches(stroke)))
				.map(key -> key.getAttribute("commandId") + ": " + place(key)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String place(IConfigurationElement key) {
		return key.getAttribute("sequence") + " in " + key.getAttribute("contextId");
	}
}
