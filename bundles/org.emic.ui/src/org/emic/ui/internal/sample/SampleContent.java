/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.ui.internal.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Study;
import org.emic.exchange.ImportProgress;
import org.emic.exchange.ImportedFile;
import org.emic.exchange.TranscriptImporter;
import org.emic.model.coding.Coder;
import org.emic.ui.internal.Messages;

/**
 * Fills a study's folder with the sample: imports the interviews, repairing what was mis-decoded in them,
 * copies the codebook and applies its codes to the passages that the sample names.
 */
final class SampleContent {

	private final FolderFiles files;
	private final Coder person;

	/** @param person who most of the codings belong to: they are there to be changed */
	SampleContent(Path folder, Coder person) {
		this.files = new FolderFiles(folder);
		this.person = person;
	}

	void write(IProgressMonitor monitor) throws IOException {
		var progress = SubMonitor.convert(monitor, 3);
		for (var path : SampleFiles.below(SampleFiles.CODEBOOK)) {
			files.write(path, SampleFiles.read(path));
		}
		progress.worked(1);
		importInterviews();
		progress.worked(1);
		code();
		progress.worked(1);
	}

	/** The importer reads files, and the interviews may lie in a jar: they go through a folder of their own. */
	private void importInterviews() throws IOException {
		var folder = Files.createTempDirectory("emic-sample");
		var interviews = new ArrayList<Path>();
		try {
			for (var path : SampleFiles.below(SampleFiles.SEEDS)) {
				var file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
				interviews.add(Files.write(file, SampleFiles.read(path)));
			}
			check(TranscriptImporter.execute(TranscriptImporter.plan(interviews, files, true, ImportProgress.NONE),
					ImportProgress.NONE).files());
		} finally {
			for (var file : interviews) {
				Files.deleteIfExists(file);
			}
			Files.deleteIfExists(folder);
		}
	}

	private static void check(List<ImportedFile> imported) throws IOException {
		for (var file : imported) {
			if (!file.isWritten()) {
				throw new IOException(NLS.bind(Messages.Sample_NotImported, file.source().getFileName(), file.problems()));
			}
		}
	}

	/** Each coder's files are written before the next codes: saving writes the files of one coder. */
	private void code() throws IOException {
		var study = Study.open(files);
		var coding = new SampleCoding(study, person);
		for (var coder : coding.coders()) {
			coding.apply(coder);
			for (var transcript : study.transcripts()) {
				study.save(transcript, coder);
			}
		}
	}
}
