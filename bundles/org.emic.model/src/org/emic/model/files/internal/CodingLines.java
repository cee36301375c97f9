/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.emic.model.coding.Coder;
import org.emic.model.coding.Coding;
import org.emic.model.coding.CodingFactory;
import org.emic.model.coding.CodingSet;
import org.emic.model.coding.Provenance;
import org.emic.model.coding.Settlement;
import org.emic.model.files.CodingsFormat;
import org.emic.model.files.FormatException;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/** The lines of a codings file. */
public final class CodingLines {

	private static final String HEADER = "{\"format\":";
	/** The key of the coder; among the extras, what is not known of what it says. */
	private static final String CODER = "coder";
	private static final String SETTLER = "settler";
	private static final String DONE = "done";

	private CodingLines() {
	}

	/** Whether a line is meant as the first one: our writer always begins it so. */
	public static boolean isHeader(String line) {
		return line.startsWith(HEADER) || line.replace(" ", "").startsWith(HEADER);
	}

	/** Whether a line says that the file is of a newer form. */
	public static boolean isNewer(String line) {
		if (!isHeader(line))
			return false;
		var start = line.startsWith(HEADER) ? line : line.replace(" ", "");
		var end = HEADER.length();
		while (end < start.length() && start.charAt(end) >= '0' && start.charAt(end) <= '9')
			end++;
		var digits = start.substring(HEADER.length(), end);
		return digits.length() > 9 || !digits.isEmpty() && Integer.parseInt(digits) > CodingsFormat.FORMAT;
	}

	/** Reads the first line into the set. */
	public static void readHeader(CodingSet set, String line, String fileName, int number)
			throws FormatException {
		if (isNewer(line))
			throw Problems.of(fileName, number, "file.newer", "> " + CodingsFormat.FORMAT);
		var read = CodingFactory.eINSTANCE.createCodingSet();
		var unknownOf = new LinkedHashMap<String, Map<String, String>>();
		var unknown = JsonLine.read(line, fileName, number, (key, reader) -> headerKey(read, key, reader, unknownOf));
		unknownOf.forEach((key, unknownOfCoder) -> {
			if (!unknownOfCoder.isEmpty())
				unknown.put(key, JsonText.object(unknownOfCoder));
		});
		if (read.getTranscript() == null || read.getCoder() == null || read.getCoder().getId() == null)
			throw Problems.of(fileName, number, "codings.header");
		set.setTranscript(read.getTranscript());
		set.setCoder(read.getCoder());
		set.setSettler(read.getSettler());
		set.setDone(read.isDone());
		set.setTranscriptDigest(read.getTranscriptDigest());
		set.getTurnDigests().addAll(read.getTurnDigests());
		set.setExtras(JsonText.object(unknown));
	}

	private static boolean headerKey(CodingSet set, String key, JsonReader reader,
			Map<String, Map<String, String>> unknownOf) throws IOException {
		switch (key) {
			case "format" -> reader.nextInt();
			case "transcript" -> set.setTranscript(reader.nextString());
			case "digest" -> set.setTranscriptDigest(reader.nextString());
			case "turns" -> {
				reader.beginArray();
				while (reader.hasNext())
					set.getTurnDigests().add(reader.nextString());
				reader.endArray();
			}
			case CODER -> set.setCoder(coder(reader, unknownOf.computeIfAbsent(key, any -> new LinkedHashMap<>())));
			case SETTLER -> set.setSettler(coder(reader, unknownOf.computeIfAbsent(key, any -> new LinkedHashMap<>())));
			case DONE -> set.setDone(reader.nextBoolean());
			default -> {
				return false;
			}
		}
		return true;
	}

	private static Coder coder(JsonReader reader, Map<String, String> unknown) throws IOException {
		var coder = CodingFactory.eINSTANCE.createCoder();
		reader.beginObject();
		while (reader.hasNext()) {
			var key = reader.nextName();
			switch (key) {
				case "id" -> coder.setId(reader.nextString());
				case "name" -> coder.setName(reader.nextString());
				default -> unknown.put(key, JsonText.copy(reader, new StringBuilder()).toString());
			}
		}
		reader.endObject();
		return coder;
	}

	/** Reads a coding's line. */
	public static Coding readCoding(String line, String fileName, int number) throws FormatException {
		var written = WrittenCoding.read(line);
		return written != null ? written : read(CodingFactory.eINSTANCE.createCoding(), line, fileName, number);
	}

	/** Reads the line of a coding of the consensus. */
	public static Settlement readSettlement(String line, String fileName, int number) throws FormatException {
		return read(CodingFactory.eINSTANCE.createSettlement(), line, fileName, number);
	}

	private static <C extends Coding> C read(C coding, String line, String fileName, int number) throws FormatException {
		coding.setStartTurn(-1);
		coding.setEndTurn(-1);
		var unknown = JsonLine.read(line, fileName, number, (key, reader) -> codingKey(coding, key, reader));
		if (coding.getStartTurn() < 0 || coding.getEndTurn() < 0 || coding.getId() == null)
			throw Problems.of(fileName, number, "codings.incomplete");
		if (coding.getStartTurn() > coding.getEndTurn() || coding.getStartTurn() == coding.getEndTurn()
				&& coding.getStartOffset() > coding.getEndOffset())
			throw Problems.of(fileName, number, "codings.order");
		coding.setExtras(JsonText.object(unknown));
		return coding;
	}

	private static boolean codingKey(Coding coding, String key, JsonReader reader) throws IOException {
		switch (key) {
			case "start" -> {
				var place = place(reader);
				coding.setStartTurn(place[0]);
				coding.setStartOffset(place[1]);
			}
			case "end" -> {
				var place = place(reader);
				coding.setEndTurn(place[0]);
				coding.setEndOffset(place[1]);
			}
			case "code" -> coding.setCode(reader.nextString());
			case "name" -> coding.setCodeName(reader.nextString());
			case "quote" -> coding.setQuote(reader.nextString());
			case "before" -> coding.setBefore(reader.nextString());
			case "after" -> coding.setAfter(reader.nextString());
			case "provenance" -> coding.setProvenance(provenance(reader.nextString()));
			case "created" -> coding.setCreated(Instant.parse(reader.nextString()));
			case "comment" -> coding.setComment(reader.nextString());
			case "definition" -> coding.setDefinitionDigest(reader.nextString());
			case "uncertain" -> coding.setUncertain(reader.nextBoolean());
			case "id" -> coding.setId(reader.nextString());
			default -> {
				return coding instanceof Settlement settlement && settlementKey(settlement, key, reader);
			}
		}
		return true;
	}

	private static boolean settlementKey(Settlement settlement, String key, JsonReader reader) throws IOException {
		switch (key) {
			case "settles" -> {
				reader.beginArray();
				while (reader.hasNext())
					settlement.getSettles().add(reader.nextString());
				reader.endArray();
			}
			case "reason" -> settlement.setReason(reader.nextString());
			default -> {
				return false;
			}
		}
		return true;
	}

	private static int[] place(JsonReader reader) throws IOException {
		reader.beginArray();
		var place = new int[] { reader.nextInt(), reader.nextInt() };
		reader.endArray();
		if (place[0] < 0 || place[1] < 0)
			throw new MalformedJsonException("negative");
		return place;
	}

	private static Provenance provenance(String name) throws IOException {
		var provenance = Provenance.get(name);
		if (provenance == null)
			throw new MalformedJsonException(name);
		return provenance;
	}

	/** Writes the first line. */
	public static void writeHeader(StringBuilder to, CodingSet set) {
		to.append(HEADER).append(CodingsFormat.FORMAT);
		JsonLine.string(to, "transcript", set.getTranscript());
		var unknown = JsonText.entries(set.getExtras());
		unknown.remove(UnreadableLines.KEY);
		writeCoder(to, CODER, set.getCoder(), unknown.remove(CODER));
		writeCoder(to, SETTLER, set.getSettler(), unknown.remove(SETTLER));
		if (set.isDone())
			to.append(",\"").append(DONE).append("\":true");
		JsonLine.string(to, "digest", set.getTranscriptDigest());
		JsonText.array(to.append(",\"turns\":"), set.getTurnDigests());
		JsonLine.unknown(to, unknown);
		to.append("}\n");
	}

	private static void writeCoder(StringBuilder to, String key, Coder coder, String unknown) {
		if (coder == null)
			return;
		JsonText.quote(to.append(",\"").append(key).append("\":{\"id\":"), text(coder.getId()));
		JsonText.quote(to.append(",\"name\":"), text(coder.getName()));
		JsonLine.unknown(to, JsonText.entries(unknown));
		to.append('}');
	}

	/** Writes a coding's line. */
	public static void writeCoding(StringBuilder to, Coding coding) {
		to.append("{\"start\":[").append(coding.getStartTurn()).append(',').append(coding.getStartOffset());
		to.append("],\"end\":[").append(coding.getEndTurn()).append(',').append(coding.getEndOffset()).append(']');
		JsonLine.string(to, "code", coding.getCode());
		JsonLine.string(to, "name", coding.getCodeName());
		JsonLine.string(to, "quote", coding.getQuote());
		JsonLine.string(to, "before", coding.getBefore());
		JsonLine.string(to, "after", coding.getAfter());
		JsonLine.string(to, "provenance", coding.getProvenance().getLiteral());
		JsonLine.string(to, "created", coding.getCreated() == null ? null : coding.getCreated().toString());
		JsonLine.string(to, "comment", coding.getComment());
		JsonLine.string(to, "definition", coding.getDefinitionDigest());
		if (coding.isUncertain())
			to.append(",\"uncertain\":true");
		if (coding instanceof Settlement settlement) {
			JsonText.array(to.append(",\"settles\":"), settlement.getSettles());
			JsonLine.string(to, "reason", settlement.getReason());
		}
		JsonLine.string(to, "id", coding.getId());
		JsonLine.unknown(to, JsonText.entries(coding.getExtras()));
		to.append("}\n");
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
