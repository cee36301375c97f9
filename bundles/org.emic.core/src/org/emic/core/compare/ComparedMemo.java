/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.emic.model.files.FormatException;
import org.emic.model.files.MemoFormat;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoLink;

/** A memo's file. */
final class ComparedMemo extends ComparedFile {

	private static final Properties<Memo> PROPERTIES = new Properties<>(
			Property.text("title", Memo::getTitle, Memo::setTitle),
			Property.fixed("type", memo -> Messages.get("memo." + type(memo)), ComparedMemo::type,
					(into, from) -> into.setType(from.getType())),
			Property.fixed("author", Memo::getAuthorName, memo -> memo.getAuthor() + '\n' + memo.getAuthorName(),
					(into, from) -> {
						into.setAuthor(from.getAuthor());
						into.setAuthorName(from.getAuthorName());
					}),
			Property.fixed("created", memo -> memo.getCreated() == null ? "" : Texts.time(memo.getCreated()),
					memo -> Objects.toString(memo.getCreated(), ""), (into, from) -> into.setCreated(from.getCreated())),
			Property.fixed("links", ComparedMemo::shownLinks, ComparedMemo::exactLinks, (into, from) -> {
				into.getLinks().clear();
				into.getLinks().addAll(EcoreUtil.copyAll(from.getLinks()));
			}), Property.prose("text", Memo::getText, Memo::setText), Property.kept(Memo::getExtras, Memo::setExtras));

	private final String fileName;
	private final Memo memo;

	ComparedMemo(String text, String fileName) throws FormatException {
		super(text);
		this.fileName = fileName;
		this.memo = MemoFormat.parse(text, fileName);
	}

	private static String type(Memo memo) {
		return memo.getType().getLiteral().toLowerCase(Locale.ROOT);
	}

	private static String shownLinks(Memo memo) {
		return memo.getLinks().stream().map(MemoLink::getName).collect(Collectors.joining("\n"));
	}

	private static String exactLinks(Memo memo) {
		return memo.getLinks().stream().map(link -> String.join("\t", String.valueOf(link.getKind()), link.getTarget(),
				link.getTranscript(), String.valueOf(link.getTurn()), link.getName())).collect(Collectors.joining("\n"));
	}

	@Override
	String written() throws FormatException {
		return MemoFormat.write(MemoFormat.parse(text(), fileName));
	}

	@Override
	ComparedFile parse(String newText) throws FormatException {
		return new ComparedMemo(newText, fileName);
	}

	@Override
	public Part root() {
		return Part.of(memo.getId(), PartKind.MEMO, memo.getTitle(), 0, PROPERTIES.parts(memo));
	}

	@Override
	public String taking(String key, ComparedFile other) throws FormatException {
		var taking = MemoFormat.parse(text(), fileName);
		PROPERTIES.take(key, taking, ((ComparedMemo) other).memo);
		return MemoFormat.write(taking);
	}

	@Override
	public String with(String key, String value) throws FormatException {
		checkName(key, value);
		var written = MemoFormat.parse(text(), fileName);
		PROPERTIES.set(key, written, value);
		return MemoFormat.write(written);
	}
}
