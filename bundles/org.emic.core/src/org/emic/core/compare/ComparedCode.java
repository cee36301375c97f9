/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.emic.model.codebook.Code;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodebookAssembler;
import org.emic.model.files.FormatException;

/** A code's file. */
final class ComparedCode extends ComparedFile {

	/** A code with what its file says of its place; the code itself is in no tree. */
	static final class State {

		final Code code;
		String parent;

		State(Code code, String parent) {
			this.code = code;
			this.parent = parent;
		}
	}

	/** The order of codes beside each other, as in the codebook. */
	static final Comparator<State> ORDER = Comparator.comparing(state -> state.code, CodebookAssembler.ORDER);

	private final String fileName;
	private final CodeNames names;
	private final State state;

	ComparedCode(String text, String fileName, CodeNames names) throws FormatException {
		super(text);
		this.fileName = fileName;
		this.names = names;
		this.state = state(text, fileName);
	}

	static State state(String text, String fileName) throws FormatException {
		var file = CodeFormat.parse(text, fileName);
		return new State(file.code(), file.parentId());
	}

	static Properties<State> properties(CodeNames names) {
		return new Properties<>(
				Property.text("name", state -> state.code.getName(), (state, value) -> state.code.setName(value)),
				Property.fixed("parent", state -> names.shown(state.parent), state -> state.parent,
						(into, from) -> into.parent = from.parent),
				Property.fixed("rank", state -> "", state -> state.code.getRank(),
						(into, from) -> into.code.setRank(from.code.getRank())),
				Property.fixed("colour", state -> state.code.getColour(), state -> state.code.getColour(),
						(into, from) -> into.code.setColour(from.code.getColour())),
				Property.fixed("codable", state -> Messages.get(state.code.isCodable() ? "codable.true" : "codable.false"),
						state -> String.valueOf(state.code.isCodable()),
						(into, from) -> into.code.setCodable(from.code.isCodable())),
				Property.fixed("status", state -> Messages.get("status." + status(state)), ComparedCode::status,
						(into, from) -> into.code.setStatus(from.code.getStatus())),
				aliases(),
				Property.fixed("mergedInto", state -> names.shown(state.code.getMergedInto()),
						state -> state.code.getMergedInto(),
						(into, from) -> into.code.setMergedInto(from.code.getMergedInto())),
				Property.prose("definition", state -> state.code.getDefinition(), (state, value) -> state.code.setDefinition(value)),
				Property.prose("inclusion", state -> state.code.getInclusion(), (state, value) -> state.code.setInclusion(value)),
				Property.prose("exclusion", state -> state.code.getExclusion(), (state, value) -> state.code.setExclusion(value)),
				Property.prose("examples", state -> state.code.getExamples(), (state, value) -> state.code.setExamples(value)),
				Property.kept(state -> state.code.getExtras(), (state, value) -> state.code.setExtras(value)));
	}

	private static String status(State state) {
		return state.code.getStatus().getLiteral().toLowerCase(Locale.ROOT);
	}

	/** The aliases, one a line, so that a person can take over some of them. */
	private static Property<State> aliases() {
		return new Property<>("aliases", PartKind.PROSE, state -> String.join("\n", state.code.getAliases()),
				state -> String.join("\n", state.code.getAliases()), (into, from) -> {
					into.code.getAliases().clear();
					into.code.getAliases().addAll(from.code.getAliases());
				}, (state, value) -> {
					state.code.getAliases().clear();
					value.lines().map(Texts::line).filter(line -> !line.isEmpty()).distinct()
							.forEach(state.code.getAliases()::add);
				});
	}

	@Override
	String written() throws FormatException {
		var written = state(text(), fileName);
		return CodeFormat.write(written.code, written.parent);
	}

	@Override
	ComparedFile parse(String newText) throws FormatException {
		return new ComparedCode(newText, fileName, names);
	}

	@Override
	public Part root() {
		return Part.of(state.code.getId(), PartKind.CODE, state.code.getName(), 0, parts());
	}

	private List<Part> parts() {
		return properties(names).parts(state);
	}

	@Override
	public String taking(String key, ComparedFile other) throws FormatException {
		var taking = state(text(), fileName);
		properties(names).take(key, taking, ((ComparedCode) other).state);
		return CodeFormat.write(taking.code, taking.parent);
	}

	@Override
	public String with(String key, String value) throws FormatException {
		checkName(key, value);
		var written = state(text(), fileName);
		properties(names).set(key, written, value);
		return CodeFormat.write(written.code, written.parent);
	}
}
