/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.emic.model.codebook.Code;
import org.emic.model.files.DefinitionFormat;

/** Finds what a code meant when a coding was made. */
public final class OldWordings {

	/** Where earlier states of a code's file may be, such as the workbench's local history or a repository. */
	@FunctionalInterface
	public interface Elsewhere {

		/** No other place. */
		Elsewhere NOWHERE = (files, path, digest) -> Optional.empty();

		/**
		 * @param files  of the codebook's project
		 * @param path   of the code's file in it
		 * @param digest of the wanted wording
		 */
		Optional<Wording> find(StudyFiles files, String path, String digest);
	}

	private final Study study;
	private final Elsewhere elsewhere;

	public OldWordings(Study study, Elsewhere elsewhere) {
		this.study = study;
		this.elsewhere = elsewhere;
	}

	/**
	 * Prepares to look for the wording of a code that has a digest, or of one that was merged into it: as it is now, as
	 * it was kept in the codebook, or as another place has it. Asked on the thread to which the study belongs.
	 *
	 * @return what looks, and may read files for it, in any thread; it finds nothing when the wording is nowhere
	 */
	public Supplier<Optional<Wording>> search(Code code, String digest) {
		if (digest == null || digest.isEmpty() || Wording.NONE.digest().equals(digest)) {
			return () -> Optional.of(Wording.NONE);
		}
		var codes = Stream.concat(Stream.of(code), merged(code)).toList();
		var now = codes.stream().map(Wording::of).filter(wording -> wording.digest().equals(digest)).findFirst();
		if (now.isPresent()) {
			return () -> now;
		}
		var places = codes.stream().flatMap(each -> earlier(each, digest).stream()).toList();
		return () -> places.stream().flatMap(place -> place.get().stream()).findFirst();
	}

	private Stream<Code> merged(Code code) {
		return study.codes().idsOf(code).stream().flatMap(id -> study.codes().own(id).stream()).filter(own -> own != code);
	}

	private Optional<Supplier<Optional<Wording>>> earlier(Code code, String digest) {
		var files = study.codebookFiles().get(study.homes().get(code));
		var file = code.getFileName();
		if (files == null || file == null) {
			return Optional.empty();
		}
		return Optional.of(() -> kept(files, KeptWordings.path(file, digest)).filter(wording -> wording.digest().equals(digest))
				.or(() -> elsewhere.find(files, StudyLayout.code(file), digest)));
	}

	private static Optional<Wording> kept(StudyFiles files, String path) {
		try {
			return files.exists(path)
					? Optional.of(Wording.of(DefinitionFormat.parse(StudyLoader.decode(files.read(path), path), path).wording()))
					: Optional.empty();
		} catch (IOException e) {
			// one that cannot be read may still be found elsewhere
			return Optional.empty();
		}
	}
}
