/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.emic.model.codebook.Code;
import org.emic.model.codebook.Codebook;
import org.emic.model.files.internal.AtomicFile;
import org.emic.model.files.internal.Utf8;

/**
 * A codebook's file with the files of its codes in the folder {@code codes} beside it. The codes' files are
 * read and written where the resource is a file; elsewhere the codebook comes without codes. A code's file
 * that cannot be read is an error of the resource and stays as it is. No file is ever deleted.
 */
public class CodebookResource extends TextResource {

	/** A resource at a place. */
	public CodebookResource(URI uri) {
		super(uri);
	}

	@Override
	protected void read(String text, String fileName) throws IOException {
		var codebook = CodebookFormat.parse(text, fileName);
		if (file() != null)
			for (var problem : CodebookAssembler.assemble(codebook, readCodes()))
				getWarnings().add(new FormatDiagnostic(problem));
		getContents().add(codebook);
	}

	private Path folder() {
		return file().resolveSibling(CodebookFormat.CODES_FOLDER);
	}

	private List<CodeFile> readCodes() throws IOException {
		var codes = new ArrayList<CodeFile>();
		if (!Files.isDirectory(folder()))
			return codes;
		var files = new TreeSet<Path>();
		try (var found = Files.newDirectoryStream(folder(), "*." + CodeFormat.EXTENSION)) {
			for (var file : found)
				if (!file.getFileName().toString().startsWith("."))
					files.add(file);
		}
		for (var file : files)
			try {
				var text = Utf8.decode(Files.readAllBytes(file), file.toString());
				codes.add(CodeFormat.parse(text, file.toString()));
			} catch (FormatException e) {
				error(e);
			}
		return codes;
	}

	@Override
	protected String write() throws IOException {
		return CodebookFormat.write(content(Codebook.class));
	}

	@Override
	public void save(Map<?, ?> options) throws IOException {
		if (file() != null)
			for (TreeIterator<EObject> all = content(Codebook.class).eAllContents(); all.hasNext();)
				if (all.next() instanceof Code code)
					saveCode(code);
		super.save(options);
	}

	private void saveCode(Code code) throws IOException {
		if (code.getFileName() == null)
			code.setFileName(newFileName(code));
		var file = folder().resolve(code.getFileName());
		AtomicFile.write(file, Utf8.encode(CodeFormat.write(code), file.toString()));
	}

	private String newFileName(Code code) {
		var name = CodeFormat.fileName(code);
		if (!Files.exists(folder().resolve(name)))
			return name;
		var stem = name.substring(0, name.lastIndexOf('-'));
		return stem + '-' + code.getId() + '.' + CodeFormat.EXTENSION;
	}
}
