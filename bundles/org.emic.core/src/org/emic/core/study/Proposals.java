/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.Proposal;
import org.emic.model.codebook.ProposalKind;
import org.emic.model.codebook.ProposalStatus;
import org.emic.model.codebook.Status;
import org.emic.model.files.CodeFile;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.FormatException;
import org.emic.model.files.ProposalFormat;

/**
 * What coders propose to change in the codebooks of a study. A new code that is proposed is in the tree, and is
 * written into its proposal's file as long as it is not accepted.
 */
public final class Proposals {

	private final Study study;
	private final Set<Proposal> changed = new LinkedHashSet<>();
	private final Map<Proposal, Codebook> homes = new HashMap<>();
	/** The codes that were read from files of their own. */
	private final Set<Code> withFile = new HashSet<>();

	Proposals(Study study) {
		this.study = study;
	}

	/** All of them, also those that were decided on. */
	public List<Proposal> all() {
		return study.codes().codebooks().stream().flatMap(codebook -> codebook.getProposals().stream()).toList();
	}

	/** Those on which nobody has decided, in the order of their codebooks and files. */
	public List<Proposal> open() {
		return all().stream().filter(proposal -> proposal.getStatus() == ProposalStatus.OPEN).toList();
	}

	/**
	 * The proposal of a new code that stands in the tree and has no file of its own. One that was read from such a file has
	 * one, whatever its proposal says after a merge.
	 */
	public Optional<Proposal> ofNewCode(Code code) {
		return of(code).filter(proposal -> proposal.getStatus() != ProposalStatus.ACCEPTED && !withFile.contains(code));
	}

	/**
	 * The proposal of a code that says something else than the code's own file does: it is open, or was declined, and the code
	 * is in use, because it was accepted in one copy of the study and not in another.
	 */
	public Optional<Proposal> contradicting(Code code) {
		return of(code).filter(proposal -> withFile.contains(code) && switch (proposal.getStatus()) {
			case OPEN -> true;
			case DECLINED -> code.getStatus() != Status.DELETED;
			case ACCEPTED -> false;
		});
	}

	/** The proposal by which a code came, whatever became of it. */
	Optional<Proposal> of(Code code) {
		var codebook = CodeTree.codebookOf(code).or(() -> Optional.ofNullable(study.homes().get(code)));
		return codebook.stream().flatMap(each -> each.getProposals().stream())
				.filter(proposal -> proposal.getKind() == ProposalKind.NEW && proposal.getCode().equals(code.getId())).findFirst();
	}

	/** The codebook that a proposal is to change. */
	public Optional<Codebook> codebook(Proposal proposal) {
		return proposal.eContainer() instanceof Codebook codebook ? Optional.of(codebook)
				: Optional.ofNullable(homes.get(proposal));
	}

	/** The code that a proposal is about; nothing when it is not there. */
	public Optional<Code> code(Proposal proposal) {
		return study.codes().own(proposal.getCode());
	}

	Set<Proposal> changed() {
		return changed;
	}

	void touch(Proposal proposal) {
		codebook(proposal).ifPresent(home -> homes.put(proposal, home));
		changed.add(proposal);
	}

	/**
	 * Starts anew after codebooks were read.
	 *
	 * @param read the codes that have files of their own
	 */
	void reset(Collection<Code> read) {
		changed.clear();
		homes.clear();
		withFile.clear();
		withFile.addAll(read);
	}

	/**
	 * Reads the proposals of a codebook.
	 *
	 * @param codes takes in the new codes that are proposed, to be put into the tree; those with a file are there already
	 * @return the ids of the parents that new codes name and that are not there
	 */
	Map<Code, String> load(StudyFiles files, String prefix, Codebook codebook, Collection<CodeFile> codes) throws IOException {
		var placed = new ArrayList<CodeFile>();
		var ids = codes.stream().map(file -> file.code().getId()).collect(Collectors.toCollection(HashSet::new));
		for (var path : files.files(StudyLayout.PROPOSALS)) {
			if (!StudyLayout.hasExtension(path, StudyLayout.CODE_EXTENSION)) {
				continue;
			}
			try {
				var read = ProposalFormat.parse(StudyLoader.decode(study.known().read(files, path), prefix + path), prefix + path);
				study.known().unreadable().remove(prefix + path);
				codebook.getProposals().add(read.proposal());
				if (read.proposal().getKind() == ProposalKind.NEW && ids.add(read.proposal().getCode())) {
					placed.add(place(read));
				}
			} catch (FormatException e) {
				study.known().unreadable(prefix + path, e);
				study.problemList().add(FileReading.problem(e));
			} catch (IOException e) {
				study.problemList().add(new Problem(Kind.UNREADABLE, prefix + path, 0,
						Messages.get("cannotRead", e.getMessage()), ""));
			}
		}
		return addTo(codes, placed, ids);
	}

	/**
	 * A new code may be below another that is proposed in a later file. Nobody has decided on the place of one whose
	 * parent is gone.
	 */
	private static Map<Code, String> addTo(Collection<CodeFile> codes, List<CodeFile> placed, Set<String> ids) {
		var missing = new HashMap<Code, String>();
		for (var file : placed) {
			boolean there = file.parentId() == null || ids.contains(file.parentId());
			codes.add(there ? file : new CodeFile(file.code(), null));
			if (!there) {
				missing.put(file.code(), file.parentId());
			}
		}
		return missing;
	}

	private static CodeFile place(ProposalFormat.Read read) {
		var proposal = read.proposal();
		var code = proposal.getContent();
		code.setStatus(switch (proposal.getStatus()) {
			case OPEN -> Status.PROPOSED;
			case ACCEPTED -> Status.ACTIVE;
			case DECLINED -> Status.DELETED;
		});
		code.setMergedInto(proposal.getStatus() == ProposalStatus.DECLINED ? proposal.getInstead() : null);
		proposal.setContent(null);
		return new CodeFile(code, read.parentId());
	}

	/** Writes the proposals that changed, and removes the files of those that were taken back. */
	void save() throws IOException {
		var saver = new StudySaver(study);
		for (var proposal : new ArrayList<>(changed)) {
			var codebook = codebook(proposal);
			var files = codebook.map(study.codebookFiles()::get).orElse(null);
			boolean there = proposal.eContainer() != null;
			if (files != null && there) {
				write(saver, files, proposal);
			} else if (files != null && proposal.getFileName() != null) {
				saver.delete(files, path(proposal));
			}
			changed.remove(proposal);
		}
	}

	private void write(StudySaver saver, StudyFiles files, Proposal proposal) throws IOException {
		var code = proposal.getContent() != null ? proposal.getContent() : code(proposal).orElse(null);
		if (proposal.getFileName() == null) {
			var name = ProposalFormat.fileName(proposal, code == null ? "" : code.getName());
			proposal.setFileName(files.exists(StudyLayout.PROPOSALS + "/" + name)
					? StudyLayout.baseName(name) + "-" + proposal.getId() + "." + CodeFormat.EXTENSION : name);
		}
		boolean fresh = proposal.getKind() == ProposalKind.NEW;
		var parent = fresh ? code(proposal).map(Code::eContainer).orElse(null) : null;
		saver.write(files, path(proposal), ProposalFormat.write(proposal, fresh || proposal.getKind() == ProposalKind.CHANGE ? code : null,
				parent instanceof Code above ? above.getId() : fresh ? study.missingParents().get(code) : null));
	}

	private static String path(Proposal proposal) {
		return StudyLayout.PROPOSALS + "/" + proposal.getFileName();
	}
}
