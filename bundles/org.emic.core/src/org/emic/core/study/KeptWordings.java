/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.emic.model.codebook.Code;
import org.emic.model.codebook.CodebookFactory;
import org.emic.model.files.CodeFormat;
import org.emic.model.files.DefinitionFormat;
import org.emic.model.files.FormatException;

/**
 * Keeps what codes meant before in files beside them, when their definitions change. What was typed and
 * changed again, or undone, while nothing was coded under it is no older definition, and is not kept: undoing
 * a change leaves the files as they were.
 */
final class KeptWordings {

	private final Study study;
	private BiPredicate<String, String> codedElsewhere = (code, digest) -> false;
	private final Set<String> bornHere = new HashSet<>();
	private final Set<String> keptHere = new HashSet<>();
	private final Set<String> dropped = new HashSet<>();

	KeptWordings(Study study) {
		this.study = study;
	}

	/**
	 * Called before a code's file is written.
	 *
	 * @param before the file as it is now; empty for a new one
	 */
	void saving(StudyFiles files, Code code, Optional<byte[]> before) throws IOException {
		var now = Wording.of(code);
		var old = before.flatMap(bytes -> wording(bytes, code));
		if (old.filter(now::equals).isPresent()) {
			return;
		}
		if (old.isPresent() && !old.get().isEmpty() && isToBeKept(code, old.get().digest())) {
			keep(files, code, old.get());
		}
		var present = path(code.getFileName(), now.digest());
		if (keptHere.remove(key(code, now.digest()))) {
			// it came back: the code's own file says it again
			files.delete(present);
		} else if (!files.exists(present)) {
			bornHere.add(key(code, now.digest()));
		}
	}

	private static Optional<Wording> wording(byte[] bytes, Code code) {
		try {
			return Optional.of(Wording.of(CodeFormat.parse(StudyLoader.decode(bytes, code.getFileName()), code.getFileName()).code()));
		} catch (FormatException e) {
			// what cannot be read is set aside as a whole
			return Optional.empty();
		}
	}

	/** What makes all that is known of what was kept as it is now, where writing came to nothing. */
	Runnable remember() {
		var born = Set.copyOf(bornHere);
		var kept = Set.copyOf(keptHere);
		return () -> {
			bornHere.clear();
			bornHere.addAll(born);
			keptHere.clear();
			keptHere.addAll(kept);
		};
	}

	void ask(BiPredicate<String, String> others) {
		codedElsewhere = others;
	}

	/** Lets a wording of a code not be kept: one that is to vanish. */
	void drop(Code code, String digest) {
		dropped.add(key(code, digest));
	}

	/** Takes back that a wording is not to be kept. */
	void keepAgain(Code code, String digest) {
		dropped.remove(key(code, digest));
	}

	private boolean isToBeKept(Code code, String digest) {
		return !dropped.contains(key(code, digest)) && isOfUse(code, digest);
	}

	private boolean isOfUse(Code code, String digest) {
		return !bornHere.contains(key(code, digest)) || study.codings().digests(code).containsKey(digest)
				|| codedElsewhere.test(code.getId(), digest);
	}

	private void keep(StudyFiles files, Code code, Wording old) throws IOException {
		var path = path(code.getFileName(), old.digest());
		if (!files.exists(path)) {
			var copy = CodebookFactory.eINSTANCE.createCode();
			copy.setId(code.getId());
			copy.setDefinition(old.definition());
			copy.setInclusion(old.inclusion());
			copy.setExclusion(old.exclusion());
			files.write(path, DefinitionFormat.write(copy, old.digest()).getBytes(StandardCharsets.UTF_8));
			keptHere.add(key(code, old.digest()));
		}
	}

	private static String key(Code code, String digest) {
		return code.getId() + ' ' + digest;
	}

	/** Where an old wording of the code in a file is kept. */
	static String path(String codeFile, String digest) {
		return StudyLayout.DEFINITIONS + "/" + StudyLayout.baseName(codeFile) + "-" + digest + "." + StudyLayout.CODE_EXTENSION;
	}
}
