/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.doc.tests;

import static org.emic.tests.support.Conditions.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.eclipse.ui.PlatformUI;
import org.emic.tests.support.NoErrorsLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser gets: the help's server starts when it is asked for, on a port that is free. */
@ExtendWith(NoErrorsLogged.class)
class HelpServerTest {

	private static final String PAGE = "/org.emic.doc/pages/agreement-between-coders.html";

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void serverAnswersAPageWithItsText() throws Exception {
		var answer = get(address("topic" + PAGE));
		assertEquals(200, answer.statusCode());
		assertTrue(answer.body().contains("<h1 id=\"agreement-between-coders\">"), answer::body);
	}

	@Test
	void serverAnswersAPicture() throws Exception {
		var answer = get(address("topic/org.emic.doc/pages/images/workbench-light.png"));
		assertEquals(200, answer.statusCode());
		assertEquals("image/png", answer.headers().firstValue("Content-Type").orElseThrow());
	}

	@Test
	void serverFindsAPageByItsWords() throws Exception {
		var answer = get(address("search?phrase=krippendorff"));
		assertEquals(200, answer.statusCode());
		assertTrue(answer.body().contains(PAGE), answer::body);
	}

	/** An address of the help's web application, which starts its server. */
	private static URI address(String path) {
		var page = PlatformUI.getWorkbench().getHelpSystem().resolve(PAGE, false).toString();
		var root = page.substring(0, page.indexOf("/help/") + "/help/".length());
		assertTrue(root.matches("http://127\\.0\\.0\\.1:\\d+/help/"), root);
		return URI.create(root + path);
	}

	/** Waits in the workbench's way: the server may want its thread. */
	private HttpResponse<String> get(URI address) throws Exception {
		var answer = client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
		waitFor("an answer from " + address, answer::isDone);
		return answer.get();
	}
}
