/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.rcp.internal;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	static String application_noRestart;
	static String application_noWorkspace;
	static String arguments_pictureFailed;
	static String arguments_pictureNeedsFile;

	static {
		NLS.initializeMessages("org.emic.rcp.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
