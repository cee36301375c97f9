/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.emic.core.internal.Messages;
import org.emic.core.internal.ProjectDescriptions;
import org.emic.core.study.Problem.Kind;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.files.CodeFile;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.CodebookAssembler;
import org.emic.model.files.CodebookFormat;
import org.emic.model.files.FormatException;

/** Reads the codebooks that a study uses: its own, and those of other projects. */
final class CodebookLoader {

	private final Study study;
	private final Map<Codebook, StudyFiles> filesOf = new LinkedHashMap<>();
	private final Map<Code, String> missingParents = new HashMap<>();
	private final List<Code> withFile = new ArrayList<>();

	CodebookLoader(Study study) {
		this.study = study;
	}

	/** @throws IOException when a folder cannot be listed; what was read before stays then */
	void load() throws IOException {
		var codebooks = new ArrayList<Codebook>();
		var shared = study.settings().references();
		for (var reference : shared) {
			var files = study.shared().find(reference).<StudyFiles>map(StagedFiles::new);
			if (files.isPresent()) {
				codebooks.add(read(files.get(), files.get().name() + "/"));
				reportIfRenamed(reference, files.get());
			} else {
				study.problemList().add(new Problem(Kind.MISSING_CODEBOOK, StudyLayout.SETTINGS, 0,
						Messages.get("missingCodebook", reference.project()), reference.project()));
			}
		}
		if (shared.isEmpty() || !study.files().files(StudyLayout.CODEBOOK).isEmpty()
				|| !study.files().files(StudyLayout.CODES).isEmpty()) {
			codebooks.add(read(study.files(), ""));
		}
		study.codebookFiles().clear();
		study.codebookFiles().putAll(filesOf);
		study.homes().clear();
		study.missingParents().clear();
		study.missingParents().putAll(missingParents);
		codebooks.forEach(codebook -> remember(codebook.getCodes(), codebook));
		study.changedCodes().clear();
		study.changedCodebooks().clear();
		study.proposals().reset(withFile);
		study.codes().setCodebooks(codebooks);
	}

	/** In the workbench a folder's project may have another name than the folder, which is the one that counts. */
	private void reportIfRenamed(CodebookReference reference, StudyFiles files) {
		var name = ProjectDescriptions.name(files).orElse(files.name());
		if (!name.equals(reference.project()) && !files.name().equals(reference.project())) {
			study.problemList().add(new Problem(Kind.RENAMED_CODEBOOK, StudyLayout.SETTINGS, 0,
					Messages.get("renamedCodebook", reference.project(), name), reference.project()));
		}
	}

	private Codebook read(StudyFiles files, String prefix) throws IOException {
		var reading = new FileReading(study, files, prefix);
		study.known().forgetMissing(files, StudyLayout.CODES);
		var codebook = readHeader(files, prefix, reading);
		var codes = new ArrayList<CodeFile>();
		for (var path : StudyLoader.codeFiles(files)) {
			try {
				var file = CodeFormat.parse(reading.ours(path), prefix + path);
				file.code().setFileName(path.substring(path.lastIndexOf('/') + 1));
				codes.add(file);
				withFile.add(file.code());
			} catch (FormatException e) {
				study.problemList().add(FileReading.problem(e));
			} catch (IOException e) {
				study.problemList().add(new Problem(Kind.UNREADABLE, prefix + path, 0,
						Messages.get("cannotRead", e.getMessage()), ""));
			}
		}
		missingParents.putAll(study.proposals().load(files, prefix, codebook, codes));
		for (var problem : CodebookAssembler.assemble(codebook, codes)) {
			addTreeProblem(problem, files, prefix, codes);
		}
		for (var file : codes) {
			var above = file.code().eContainer() instanceof Code code ? code.getId() : null;
			if (file.parentId() != null && !file.parentId().isEmpty() && !file.parentId().equals(above)) {
				missingParents.put(file.code(), file.parentId());
			}
		}
		filesOf.put(codebook, files);
		return codebook;
	}

	private void addTreeProblem(FormatException problem, StudyFiles files, String prefix, List<CodeFile> codes) throws IOException {
		if (problem.fileName().isEmpty()) {
			// a code that is proposed has no file of its own
			study.problemList().add(new Problem(Kind.BROKEN_TREE, prefix + StudyLayout.PROPOSALS, 0,
					problem.problem() + ". " + problem.advice() + ".", ""));
			return;
		}
		var path = StudyLayout.code(problem.fileName());
		boolean twice = problem.key().equals("codebook.duplicate");
		int line = 1;
		for (var text : StudyLoader.decode(files.read(path), path).lines().toList()) {
			if (text.startsWith(twice ? "id:" : "parent:")) {
				break;
			}
			line++;
		}
		var id = codes.stream().map(CodeFile::code).filter(code -> problem.fileName().equals(code.getFileName())).map(Code::getId)
				.findFirst().orElse("");
		study.problemList().add(new Problem(twice ? Kind.DUPLICATE_ID : Kind.BROKEN_TREE, prefix + path, line,
				problem.problem() + ". " + problem.advice() + ".", id));
	}

	private void remember(List<Code> codes, Codebook codebook) {
		for (var code : codes) {
			study.homes().put(code, codebook);
			remember(code.getChildren(), codebook);
		}
	}

	private Codebook readHeader(StudyFiles files, String prefix, FileReading reading) throws IOException {
		for (var path : files.files(StudyLayout.CODEBOOK)) {
			if (!StudyLayout.hasExtension(path, StudyLayout.CODEBOOK_EXTENSION)) {
				continue;
			}
			try {
				return CodebookFormat.parse(reading.ours(path), prefix + path);
			} catch (NoSuchFileException e) {
				// it went away meanwhile; the next change of the folder tells
				continue;
			} catch (FormatException e) {
				study.known().unreadable(prefix + path, e);
				study.problemList().add(FileReading.problem(e));
			}
		}
		var codebook = CodebookFactory.eINSTANCE.createCodebook();
		codebook.setId(UUID.randomUUID().toString());
		codebook.setName(files.name());
		codebook.setDescription("");
		return codebook;
	}
}
