/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.files.internal.CodeSections;
import org.emic.model.files.internal.Extras;
import org.emic.model.files.internal.FileNames;
import org.emic.model.files.internal.FrontMatter;
import org.emic.model.files.internal.JsonText;
import org.emic.model.files.internal.Lines;
import org.emic.model.files.internal.Prose;

/**
 * The file of a proposal: front matter, then reason and reply and, for a new or changed code, what it is to be
 * under the headings of a code's file. Keys stand below comments, so that git keeps two people's changes apart.
 */
public final class ProposalFormat {

	/** The newest form that this version reads. */
	public static final int FORMAT = 1;

	private static final Set<String> KEYS = Set.of("format", "id", "kind", "code", "others", "parts", "changes", "name", "parent",
			"rank", "colour", "codable", "aliases", "proposer", "proposerName", "created", "status", "repliedBy", "repliedByName",
			"instead");
	private static final List<String> KINDS = ProposalKind.VALUES.stream().map(kind -> word(kind.getLiteral())).toList();
	private static final List<String> STATUSES = ProposalStatus.VALUES.stream().map(status -> word(status.getLiteral()))
			.toList();
	/** What earlier versions proposed to change, whether it was to be another or not. */
	private static final List<String> ALL_CHANGES = List.of("name", "definition", "inclusion", "exclusion", "examples", "aliases");
	private static final String REASON = "Reason";
	private static final String REPLY = "Reply";

	private ProposalFormat() {
	}

	private static String word(String literal) {
		return literal.toLowerCase(Locale.ROOT);
	}

	/**
	 * A proposal with what its file says of the code's place.
	 *
	 * @param parentId the id of the code above a new code; null for a top code
	 */
	public record Read(Proposal proposal, String parentId) {
	}

	/**
	 * Reads a proposal's file. Its content is always set.
	 *
	 * @param fileName the file's name; its last part becomes the proposal's file name
	 */
	public static Read parse(String text, String fileName) throws FormatException {
		var lines = Lines.of(text);
		var front = FrontMatter.of(lines, fileName, KEYS);
		front.checkFormat(FORMAT);
		var proposal = CodebookFactory.eINSTANCE.createProposal();
		proposal.setId(front.required("id"));
		proposal.setKind(ProposalKind.get(front.word("kind", KINDS).toUpperCase(Locale.ROOT)));
		proposal.setCode(front.required("code"));
		proposal.getOthers().addAll(front.strings("others"));
		proposal.getParts().addAll(front.strings("parts"));
		proposal.getChanges().addAll(changes(front, proposal.getKind()));
		proposal.setProposer(front.optional("proposer"));
		proposal.setProposerName(front.optional("proposerName"));
		proposal.setCreated(front.instant("created"));
		proposal.setStatus(ProposalStatus.get(front.word("status", STATUSES).toUpperCase(Locale.ROOT)));
		proposal.setRepliedBy(front.optional("repliedBy"));
		proposal.setRepliedByName(front.optional("repliedByName"));
		proposal.setInstead(front.optional("instead"));
		proposal.setContent(content(front, proposal.getCode()));
		proposal.setExtras(new Extras(front.unknown(), body(lines.subList(front.end(), lines.size()), proposal)).text());
		proposal.setFileName(FileNames.lastPart(fileName));
		return new Read(proposal, front.optional("parent"));
	}

	private static List<String> changes(FrontMatter front, ProposalKind kind) throws FormatException {
		return kind != ProposalKind.CHANGE || front.line("changes") > 0 ? front.strings("changes") : ALL_CHANGES;
	}

	private static Code content(FrontMatter front, String id) throws FormatException {
		var code = CodebookFactory.eINSTANCE.createCode();
		code.setId(id);
		code.setName(front.string("name") == null ? "" : front.string("name"));
		code.setRank(front.string("rank") == null ? "" : front.string("rank"));
		code.setColour(front.optional("colour"));
		code.setCodable(front.word("codable", List.of("true", "false")).equals("true"));
		code.getAliases().addAll(front.strings("aliases"));
		return code;
	}

	/** Reason and reply are taken out; the rest is read as in a code's file. */
	private static String body(List<String> lines, Proposal proposal) {
		var reason = new ArrayList<String>();
		var reply = new ArrayList<String>();
		var rest = new ArrayList<String>();
		List<String> section = rest;
		for (var line : lines) {
			if (!Prose.Headings.TOP.matches(line)) {
				section.add(line);
				continue;
			}
			section = switch (line.substring(1).strip()) {
				case REASON -> reason;
				case REPLY -> reply;
				default -> rest;
			};
			if (section == rest)
				rest.add(line);
		}
		proposal.setReason(Prose.read(reason, Prose.Headings.TOP));
		proposal.setReply(Prose.read(reply, Prose.Headings.TOP));
		return CodeSections.read(rest, proposal.getContent());
	}

	/**
	 * The text of a proposal's file.
	 *
	 * @param content  what the code is to be: the proposal's own content, or the proposed code in the tree
	 * @param parentId the id of the code above a new code; null for a top code or where nothing is said
	 */
	public static String write(Proposal proposal, Code content, String parentId) {
		var to = new StringBuilder("---\n");
		line(to, "A proposal to change the codebook. Reason and content stand below the second line of hyphens.", "format",
				String.valueOf(FORMAT));
		string(to, "Never changes.", "id", proposal.getId());
		line(to, "One of " + String.join(", ", KINDS) + ".", "kind", word(proposal.getKind().getLiteral()));
		string(to, "The id of the code that it is about; a new code has it from the beginning.", "code", proposal.getCode());
		array(to, "The ids of the codes to be merged into it.", "others", proposal.getOthers());
		array(to, "The names of the codes into which it is to be split.", "parts", proposal.getParts());
		array(to, "What is to be changed of a code that is there; whatever else is said of it is how it was then.", "changes",
				proposal.getChanges());
		string(to, "The name that the code is to have.", "name", content == null ? null : content.getName());
		string(to, "The id of the code above a new one; empty for a top code.", "parent", parentId);
		string(to, "The place among the codes beside it, compared as text.", "rank", content == null ? null : content.getRank());
		string(to, "Red, green and blue as #RRGGBB; empty for none.", "colour", content == null ? null : content.getColour());
		if (content != null && !content.isCodable())
			line(to, "false for a code that only groups others.", "codable", "false");
		array(to, "Other names it is found by.", "aliases", content == null ? List.of() : content.getAliases());
		string(to, "Who proposes it.", "proposer", proposal.getProposer());
		string(to, "The proposer's name.", "proposerName", proposal.getProposerName());
		string(to, "When it was made, in UTC.", "created",
				proposal.getCreated() == null ? null : proposal.getCreated().toString());
		line(to, "One of " + String.join(", ", STATUSES) + ".", "status", word(proposal.getStatus().getLiteral()));
		string(to, "Who decided on it.", "repliedBy", proposal.getRepliedBy());
		string(to, "The name of who decided on it.", "repliedByName", proposal.getRepliedByName());
		string(to, "The id of the code that has the codings of a new code that was declined.", "instead", proposal.getInstead());
		var extras = Extras.of(proposal.getExtras());
		if (!extras.front().isEmpty())
			to.append(extras.front()).append('\n');
		to.append("---\n");
		section(to, REASON, proposal.getReason());
		section(to, REPLY, proposal.getReply());
		CodeSections.write(to, content == null ? CodebookFactory.eINSTANCE.createCode() : content, extras.body());
		return to.toString();
	}

	private static void section(StringBuilder to, String heading, String prose) {
		to.append("\n# ").append(heading).append('\n');
		if (prose != null && !prose.isEmpty())
			Prose.write(to.append('\n'), prose, Prose.Headings.TOP);
	}

	private static void array(StringBuilder to, String comment, String key, List<String> values) {
		line(to, comment, key, JsonText.array(new StringBuilder(), values).toString());
	}

	private static void string(StringBuilder to, String comment, String key, String value) {
		line(to, comment, key, JsonText.quote(value == null ? "" : value));
	}

	private static void line(StringBuilder to, String comment, String key, String value) {
		to.append("# ").append(comment).append('\n');
		to.append(key).append(": ").append(value).append('\n');
	}

	/**
	 * The name that the file of a proposed code gets when it is accepted: made from that of the proposal's file, so that
	 * it is the same wherever the proposal is accepted, whatever the code is called there.
	 */
	public static String fileNameOfCode(Proposal proposal) {
		var name = fileName(proposal, "");
		return FileNames.of(name.substring(0, Math.max(0, name.lastIndexOf('-'))), proposal.getCode(), "code", CodeFormat.EXTENSION);
	}

	/** The name of a proposal's file: the one it has, else one made from what it is about and its id, which then stays. */
	public static String fileName(Proposal proposal, String name) {
		return proposal.getFileName() != null ? proposal.getFileName()
				: FileNames.of(name, proposal.getId(), "proposal", CodeFormat.EXTENSION);
	}
}
