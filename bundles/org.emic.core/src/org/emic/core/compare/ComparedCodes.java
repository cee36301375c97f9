/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.emic.core.study.StudyLayout;
import org.emic.model.codebook.Status;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;

/** A whole codebook: its own file, and its codes as a tree. */
final class ComparedCodes extends ComparedFile {

	/** Codes stand behind the codebook's own properties. */
	private static final long FIRST_CODE = 100;

	/** A code's file. */
	private record CodeFile(String name, ComparedCode.State state) {

		String id() {
			return state.code.getId();
		}

		String parent() {
			return Objects.requireNonNullElse(state.parent, "");
		}
	}

	private final Map<String, String> files;
	private final Map<String, CodeFile> codes = new LinkedHashMap<>();
	private final Properties<ComparedCode.State> properties;
	private String codebookName = "";
	private ComparedCodebook codebook;
	/** The code under which another version shows a code, by the ids of both. */
	private final Map<String, String> shownUnder;

	ComparedCodes(String text) throws FormatException {
		this(text, Map.of());
	}

	private ComparedCodes(String text, Map<String, String> shownUnder) throws FormatException {
		super(text);
		this.files = CodebookFiles.split(text);
		this.shownUnder = shownUnder;
		for (var file : files.entrySet()) {
			if (StudyLayout.hasExtension(file.getKey(), StudyLayout.CODEBOOK_EXTENSION)) {
				codebookName = file.getKey();
				codebook = new ComparedCodebook(file.getValue(), codebookName);
			} else {
				var code = new CodeFile(file.getKey(), ComparedCode.state(file.getValue(), file.getKey()));
				codes.putIfAbsent(code.id(), code);
			}
		}
		this.properties = ComparedCode.properties(
				id -> Optional.ofNullable(codes.get(id)).map(code -> code.state.code.getName()));
	}

	@Override
	ComparedFile parse(String newText) throws FormatException {
		return new ComparedCodes(newText);
	}

	@Override
	public ComparedFile arrangedLike(List<ComparedFile> others) {
		var under = new HashMap<String, String>();
		for (var other : others) {
			var model = (ComparedCodes) other;
			model.codes.values().forEach(code -> under.putIfAbsent(code.id(), model.under(code)));
		}
		try {
			return new ComparedCodes(text(), under);
		} catch (FormatException e) {
			throw new IllegalStateException(e); // it was read before
		}
	}

	private String under(CodeFile code) {
		return shownUnder.getOrDefault(code.id(), code.parent());
	}

	@Override
	public Part root() {
		var parts = new ArrayList<Part>();
		if (codebook != null) {
			parts.addAll(codebook.root().parts());
		}
		var placed = new HashSet<String>();
		parts.addAll(nested(code -> !isShown(codes.get(under(code))), placed));
		// what two versions put below each other stands at the top
		parts.addAll(nested(code -> !placed.contains(code.id()), placed));
		return Part.of("codebook", PartKind.CODEBOOK, codebook == null ? "" : codebook.root().name(), 0, parts);
	}

	/** A deleted code is not there any more; only its file is. */
	private static boolean isShown(CodeFile code) {
		return code != null && code.state.code.getStatus() != Status.DELETED;
	}

	private List<Part> nested(Predicate<CodeFile> here, Set<String> placed) {
		var parts = new ArrayList<Part>();
		codes.values().stream().filter(ComparedCodes::isShown).filter(here).sorted((one, other) -> ComparedCode.ORDER.compare(one.state, other.state))
				.filter(code -> placed.add(code.id())).forEach(code -> {
					var inner = new ArrayList<>(properties.partsOf(code.id(), code.state));
					nested(below -> under(below).equals(code.id()), placed)
							.forEach(part -> inner.add(part.withOrder(inner.size())));
					parts.add(Part.of(code.id(), PartKind.CODE, code.state.code.getName(), FIRST_CODE + parts.size(), inner));
				});
		return parts;
	}

	@Override
	public String taking(String key, ComparedFile other) throws FormatException {
		var from = (ComparedCodes) other;
		var owner = Properties.owner(key);
		var own = codes.get(owner.isEmpty() ? key : owner);
		var theirs = from.codes.get(owner.isEmpty() ? key : owner);
		if (own == null && theirs == null && codebook != null && from.codebook != null) {
			return withFile(codebookName, codebook.taking(key, from.codebook));
		}
		if (theirs == null) {
			// the file stays, so that no coding loses its code
			var deleted = ComparedCode.state(files.get(own.name), own.name);
			deleted.code.setStatus(Status.DELETED);
			return withFile(own.name, CodeFormat.write(deleted.code, deleted.parent));
		}
		if (own == null) {
			return withFile(theirs.name, from.files.get(theirs.name));
		}
		if (owner.isEmpty()) {
			return withFile(own.name, from.files.get(theirs.name));
		}
		var taking = ComparedCode.state(files.get(own.name), own.name);
		properties.take(key, taking, theirs.state);
		return withFile(own.name, CodeFormat.write(taking.code, taking.parent));
	}

	private String withFile(String name, String content) {
		var result = new LinkedHashMap<>(files);
		result.put(name, content);
		return CodebookFiles.join(result);
	}

	@Override
	public String with(String key, String value) throws FormatException {
		checkName(key, value);
		var code = codes.get(Properties.owner(key));
		if (code == null) {
			return withFile(codebookName, codebook.with(key, value));
		}
		var written = ComparedCode.state(files.get(code.name), code.name);
		properties.set(key, written, value);
		return withFile(code.name, CodeFormat.write(written.code, written.parent));
	}
}
