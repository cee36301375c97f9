/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.emic.core.internal.Messages;
import org.emic.core.study.Problem.Kind;
import org.emic.model.files.FormatException;
import org.emic.model.files.MemoFormat;
import org.emic.model.memo.Memo;
import org.emic.model.memo.MemoPackage;

/** Reads and writes the files of memos. */
final class MemoFiles {

	private final Study study;

	MemoFiles(Study study) {
		this.study = study;
	}

	/** Reads a file that was not read before; one that cannot be read is a problem of the study. */
	Optional<Memo> load(String path) {
		var read = read(path);
		read.ifPresent(study.memos()::add);
		return read;
	}

	private Optional<Memo> read(String path) {
		try {
			var memo = MemoFormat.parse(new FileReading(study, study.files(), "").ours(path), path);
			var other = study.memos().memo(memo.getId()).flatMap(StudyMemos::path).filter(taken -> !taken.equals(path));
			if (other.isPresent()) {
				problem(Kind.DUPLICATE_ID, path, Messages.get("duplicateMemo", other.get()), memo.getId());
				return Optional.empty();
			}
			return Optional.of(memo);
		} catch (FormatException e) {
			study.known().unreadable().add(path);
			study.problemList().add(FileReading.problem(e));
		} catch (IOException e) {
			study.known().unreadable().add(path);
			problem(Kind.UNREADABLE, path, Messages.get("cannotRead", e.getMessage()), "");
		}
		return Optional.empty();
	}

	private void problem(Kind kind, String path, String text, String subject) {
		study.problemList().add(new Problem(kind, path, 0, text, subject));
	}

	/** Reads a file that others changed again. A memo with changes that are not written yet is left as it is. */
	Optional<Memo> refresh(String path) {
		if (!StudyLayout.hasExtension(path, StudyLayout.MEMO_EXTENSION)) {
			return Optional.empty();
		}
		var memos = study.memos();
		var known = memos.at(path);
		if (known.filter(memos::isChanged).isPresent()) {
			return Optional.empty();
		}
		study.problemList().removeIf(problem -> problem.file().equals(path));
		if (!study.files().exists(path)) {
			known.ifPresent(memos::remove);
			return known;
		}
		var read = read(path);
		if (known.isEmpty() || read.isEmpty()) {
			read.ifPresent(memos::add);
			return read;
		}
		var now = read.get();
		if (now.getId().equals(known.get().getId())) {
			copy(now, known.get());
			return known;
		}
		memos.remove(known.get());
		memos.add(now);
		return read;
	}

	/** Who holds the memo sees what was read. */
	private static void copy(Memo from, Memo to) {
		for (EStructuralFeature feature : MemoPackage.Literals.MEMO.getEAllAttributes()) {
			to.eSet(feature, from.eGet(feature));
		}
		var links = List.copyOf(from.getLinks());
		to.getLinks().clear();
		to.getLinks().addAll(links);
	}

	/** Writes a memo, with the present names of what it is linked to; removes its file if it is not in the study any more. */
	void save(Memo memo) throws IOException {
		var files = study.files();
		if (!study.memos().contains(memo)) {
			if (memo.getFileName() != null) {
				new StudySaver(study).delete(files, StudyLayout.memo(memo.getFileName()));
			}
			return;
		}
		if (memo.getFileName() == null) {
			memo.setFileName(newFileName(memo));
		}
		memo.getLinks().forEach(
				link -> MemoLinks.find(study, link).ifPresent(target -> MemoLinks.renew(link, target)));
		new StudySaver(study).write(files, StudyLayout.memo(memo.getFileName()), MemoFormat.write(memo));
	}

	private String newFileName(Memo memo) {
		var name = MemoFormat.fileName(memo);
		return study.files().exists(StudyLayout.memo(name))
				? StudyLayout.baseName(name) + "-" + memo.getId() + "." + StudyLayout.MEMO_EXTENSION
				: name;
	}
}
