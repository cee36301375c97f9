/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.doc.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.emic.tests.support.NoErrorsLogged;
import org.emic.ui.EmicIds;
import org.emic.ui.HelpContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Element;

@ExtendWith(NoErrorsLogged.class)
class ContextsTest {

	@Test
	void eachContextHasATitleATextAndPages() throws IOException {
		for (HelpContext each : HelpContext.values()) {
			var context = (IContext2) HelpSystem.getContext(each.id());
			assertNotNull(context, each::id);
			assertFalse(context.getTitle().isBlank(), each::id);
			assertFalse(context.getText().isBlank(), each::id);
			assertTrue(context.getRelatedTopics().length > 0, each::id);
			for (IHelpResource topic : context.getRelatedTopics()) {
				Pages.open(topic.getHref());
			}
		}
	}

	@Test
	void noContextIsDescribedInVain() throws Exception {
		var described = new TreeSet<String>();
		try (var in = Platform.getBundle("org.emic.doc").getEntry("contexts.xml").openStream()) {
			var contexts = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName("context");
			for (int i = 0; i < contexts.getLength(); i++) {
				described.add(EmicIds.PLUGIN + "." + ((Element) contexts.item(i)).getAttribute("id"));
			}
		}
		var used = new TreeSet<String>();
		Arrays.stream(HelpContext.values()).forEach(each -> used.add(each.id()));
		assertEquals(used, described);
	}
}
