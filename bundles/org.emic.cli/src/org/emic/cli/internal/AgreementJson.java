/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.cli.internal;

import java.util.Locale;
import java.util.Optional;

import org.emic.core.agreement.AgreementCoder;
import org.emic.core.agreement.AgreementResult;
import org.emic.core.agreement.CodeAgreement;
import org.emic.core.agreement.Coefficient;
import org.emic.core.agreement.Figure;
import org.emic.core.agreement.GroupAgreement;
import org.emic.core.agreement.LeftOut;
import org.emic.exchange.git.Revision;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** Figures of agreement as JSON, with the choices that were made and the units that they rest on. */
final class AgreementJson {

	private AgreementJson() {
	}

	static JsonObject of(AgreementResult result, Optional<Revision> revision) {
		var json = new JsonObject();
		revision.ifPresent(at -> json.add("revision", revision(at)));
		json.add("settings", settings(result));
		var coders = new JsonArray();
		for (var coder : result.coders()) {
			var object = new JsonObject();
			object.addProperty("id", coder.id());
			object.addProperty("name", coder.name());
			coders.add(object);
		}
		json.add("coders", coders);
		json.addProperty("transcripts", result.transcripts());
		json.addProperty("units", result.units());
		json.addProperty("decided", result.decided());
		var hidden = new JsonArray();
		result.hidden().forEach(hidden::add);
		json.add("blind", hidden);
		json.add("leftOut", leftOut(result.leftOut()));
		json.add("overall", row(result.overall()));
		var codes = new JsonArray();
		result.codes().forEach(code -> codes.add(row(code)));
		json.add("codes", codes);
		return json;
	}

	private static JsonObject revision(Revision revision) {
		var json = new JsonObject();
		json.addProperty("commit", revision.id());
		json.addProperty("time", revision.time().toString());
		json.addProperty("message", revision.message());
		var now = new JsonArray();
		revision.codebooksOfNow().forEach(now::add);
		json.add("codebooksAsOfNow", now);
		return json;
	}

	private static JsonObject settings(AgreementResult result) {
		var settings = result.settings();
		var json = new JsonObject();
		json.addProperty("unit", AgreementCommand.word(settings.unit()));
		json.addProperty("uncoded", AgreementCommand.word(settings.uncoded()));
		json.addProperty("overall", AgreementCommand.word(settings.overall()));
		json.addProperty("interviewer", settings.interviewer());
		json.addProperty("automatic", AgreementCommand.word(settings.automatic()));
		json.addProperty("consensus", AgreementCommand.word(settings.consensus()));
		json.addProperty("decisions", AgreementCommand.word(settings.decisions()));
		json.addProperty("allCodes", settings.codes().isEmpty());
		json.addProperty("allCoders", settings.coders().isEmpty());
		return json;
	}

	private static JsonObject leftOut(LeftOut leftOut) {
		var json = new JsonObject();
		json.addProperty("transcripts", leftOut.transcripts());
		json.addProperty("uncertain", leftOut.uncertain());
		json.addProperty("notes", leftOut.notes());
		json.addProperty("automatic", leftOut.automatic());
		json.addProperty("outside", leftOut.outside());
		return json;
	}

	private static JsonObject row(CodeAgreement row) {
		var json = new JsonObject();
		row.code().ifPresent(code -> {
			json.addProperty("id", code.id());
			json.addProperty("path", code.path());
		});
		json.add("all", group(row.all()));
		var pairs = new JsonArray();
		row.pairs().forEach(pair -> pairs.add(group(pair)));
		json.add("pairs", pairs);
		return json;
	}

	private static JsonObject group(GroupAgreement group) {
		var json = new JsonObject();
		var coders = new JsonArray();
		group.coders().stream().map(AgreementCoder::id).forEach(coders::add);
		json.add("coders", coders);
		json.addProperty("transcripts", group.transcripts());
		json.addProperty("units", group.units());
		var coded = new JsonObject();
		for (int i = 0; i < group.coders().size(); i++) {
			coded.addProperty(group.coders().get(i).id(), group.marked().get(i));
		}
		json.add("coded", coded);
		group.figures().forEach((coefficient, figure) -> json.add(key(coefficient), figure(figure)));
		return json;
	}

	private static JsonObject figure(Figure figure) {
		var json = new JsonObject();
		switch (figure) {
			case Figure.Value(double value, long units) -> {
				json.addProperty("value", value);
				json.addProperty("units", units);
			}
			case Figure.Undefined(var why) -> {
				json.add("value", JsonNull.INSTANCE);
				json.addProperty("undefined", why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
				json.addProperty("because", why.text());
			}
		}
		return json;
	}

	/** Such as {@code cohenKappa}. */
	private static String key(Coefficient coefficient) {
		var words = coefficient.name().toLowerCase(Locale.ROOT).split("_");
		var key = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
		}
		return key.toString();
	}
}
