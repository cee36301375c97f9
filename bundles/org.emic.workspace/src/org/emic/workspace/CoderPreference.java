/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.emic.core.study.Coders;
import org.emic.model.coding.Coder;
import org.osgi.service.prefs.BackingStoreException;

/** Who codes in this workspace. The name is proposed from the system user. */
public final class CoderPreference {

	/** The preference node. */
	public static final String NODE = "org.emic.workspace"; //$NON-NLS-1$
	public static final String NAME = "coderName"; //$NON-NLS-1$
	public static final String ID = "coderId"; //$NON-NLS-1$

	private CoderPreference() {
	}

	/** The coder set in the preferences, or else the system user. */
	public static Coder coder() {
		var name = name();
		var id = Platform.getPreferencesService().getString(NODE, ID, "", null); //$NON-NLS-1$
		return Coders.create(Coders.isValid(id) ? id : Coders.idOf(name), name);
	}

	public static String name() {
		var name = Platform.getPreferencesService().getString(NODE, NAME, "", null); //$NON-NLS-1$
		return name.isBlank() ? systemUser() : name;
	}

	/** Whether somebody has said who codes; before, it is only proposed. */
	public static boolean isChosen() {
		return Coders.isValid(Platform.getPreferencesService().getString(NODE, ID, "", null)); //$NON-NLS-1$
	}

	/** The name of the system's user. */
	public static String systemUser() {
		return Optional.ofNullable(System.getProperty("user.name")).filter(name -> !name.isBlank()) //$NON-NLS-1$
				.orElse("coder"); //$NON-NLS-1$
	}

	/**
	 * Sets who codes from now on. The id is where the coder's files are: it stays when only the name changes.
	 *
	 * @throws IllegalArgumentException for an id that is not {@link Coders#isValid valid}
	 * @throws BackingStoreException    when the preferences cannot be written
	 */
	public static void set(String name, String id) throws BackingStoreException {
		if (!Coders.isValid(id)) {
			throw new IllegalArgumentException(id);
		}
		var node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(NAME, name.strip());
		node.put(ID, id);
		node.flush();
	}
}
