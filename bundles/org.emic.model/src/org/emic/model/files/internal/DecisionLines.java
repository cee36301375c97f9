/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.Decision;
import org.emic.model.files.FormatException;

import com.google.gson.stream.JsonReader;

/** The lines of a codings file that say what its coder decided about others' codings. */
public final class DecisionLines {

	private static final String BEGIN = "{\"decides\":";
	/** How the line of a coding begins that was written by this program: those need not be looked through. */
	private static final String CODING = "{\"start\":";
	private static final Pattern KEY = Pattern.compile("\"decides\"\\s*:");

	/** The order of decisions in a file: the coding's id, then the own. */
	public static final Comparator<Decision> ORDER = Comparator
			.comparing((Decision decision) -> text(decision.getCoding())).thenComparing(decision -> text(decision.getId()));

	private DecisionLines() {
	}

	/** Whether a line is a decision, and no coding. */
	public static boolean isDecision(String line) {
		return line.startsWith(BEGIN) || !line.startsWith(CODING) && KEY.matcher(line).find();
	}

	/** Reads a decision's line. */
	public static Decision read(String line, String fileName, int number) throws FormatException {
		var decision = CodingFactory.eINSTANCE.createDecision();
		var unknown = JsonLine.read(line, fileName, number, (key, reader) -> read(decision, key, reader));
		if (decision.getCoding() == null || decision.getId() == null)
			throw Problems.of(fileName, number, "decisions.incomplete");
		decision.setExtras(JsonText.object(unknown));
		return decision;
	}

	private static boolean read(Decision decision, String key, JsonReader reader) throws IOException {
		switch (key) {
			case "decides" -> decision.setCoding(reader.nextString());
			case "of" -> decision.setOwner(reader.nextString());
			case "was" -> decision.setWas(reader.nextString());
			case "code" -> decision.setCode(reader.nextString());
			case "name" -> decision.setCodeName(reader.nextString());
			case "definition" -> decision.setDefinitionDigest(reader.nextString());
			case "removed" -> decision.setRemoved(reader.nextBoolean());
			case "created" -> decision.setCreated(Instant.parse(reader.nextString()));
			case "reason" -> decision.setReason(reader.nextString());
			case "id" -> decision.setId(reader.nextString());
			default -> {
				return false;
			}
		}
		return true;
	}

	/** Writes a decision's line. */
	public static void write(StringBuilder to, Decision decision) {
		JsonText.quote(to.append(BEGIN), text(decision.getCoding()));
		JsonLine.string(to, "of", decision.getOwner());
		JsonLine.string(to, "was", decision.getWas());
		JsonLine.string(to, "code", decision.getCode());
		JsonLine.string(to, "name", decision.getCodeName());
		JsonLine.string(to, "definition", decision.getDefinitionDigest());
		if (decision.isRemoved())
			to.append(",\"removed\":true");
		JsonLine.string(to, "created", decision.getCreated() == null ? null : decision.getCreated().toString());
		JsonLine.string(to, "reason", decision.getReason());
		JsonLine.string(to, "id", decision.getId());
		JsonLine.unknown(to, JsonText.entries(decision.getExtras()));
		to.append("}\n");
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
