/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** Changes files of a study as editors, merges, people and accidents do. */
final class RandomFileChanges {

	private interface Change {
		void make() throws CoreException;
	}

	private record Named(String name, Change change) {
	}

	private final IProject project;
	private final Random random;
	/** What was deleted, and may come back. */
	private final TreeMap<String, byte[]> deleted = new TreeMap<>();
	private final List<Named> changes = List.of(new Named("a coding removed", () -> editLine(codings(), line -> "")),
			new Named("a coding twice", () -> editLine(codings(), line -> line + "\n" + line)),
			new Named("a coding's code", () -> editLine(codings(), line -> line.replaceFirst("\"code\":\"...", "\"code\":\"abc"))),
			new Named("a coding's words", () -> editLine(codings(), line -> line.replaceFirst("\"quote\":\"", "\"quote\":\"not "))),
			new Named("a broken coding", () -> editLine(codings(), line -> line + "}")),
			new Named("words", () -> edit(transcripts(), text -> text.replaceFirst("draft by hand", "scheme by night"))),
			new Named("a turn", () -> edit(transcripts(), text -> text + "User: And more.\n")),
			new Named("another id", () -> edit(transcripts(), text -> text.replaceFirst("ID:\\*\\* ", "ID:** x"))),
			new Named("no id", () -> edit(transcripts(), text -> text.replaceFirst("\\*\\*Transcript ID.*\n", ""))),
			new Named("a broken transcript", () -> pick(transcripts()).setContents(new byte[] { 0, (byte) 0xFF, 3 }, true, false, null)),
			new Named("a conflict", this::conflict), new Named("deleted", this::delete), new Named("deleted", this::delete),
			new Named("restored", this::restore), new Named("restored", this::restore), new Named("restored", this::restore),
			new Named("copied", this::copy), new Named("set aside", this::setAside),
			new Named("a code's name", () -> editLine(codes(), line -> line.startsWith("name:") ? "name: code 3" : line)),
			new Named("a code's parent", () -> {
				var id = idOf(pick(codes()));
				edit(codes(), text -> text.replaceFirst("(?m)^parent:.*$", "parent: " + id));
			}), new Named("a code merged", () -> {
				var id = idOf(pick(codes()));
				edit(codes(), text -> text.replaceFirst("(?m)^mergedInto:.*$", "mergedInto: " + id));
			}), new Named("a code deleted", () -> edit(codes(), text -> text.replaceFirst("(?m)^status:.*$", "status: deleted"))),
			new Named("a definition", () -> edit(codes(), text -> text.replaceFirst("# Definition\n", "# Definition\n\nWhat is meant.\n"))),
			new Named("blind", () -> edit(List.of(project().getFile("study.emic")),
					text -> text.contains("blind") ? text.replaceFirst("(?m)^blind:.*\n", "") : text + "\nblind: true\n")),
			new Named("cases", () -> write("cases.csv", "transcript,age\ninterview_0001,40\ngone,50\n")),
			new Named("assignments", () -> write("assignments.csv", "transcript,coder,status\ngone,anna,to do\ninterview_0000,zoe,done\n")),
			new Named("an outline", () -> write("outlines/anna/" + base(pick(transcripts())) + ".outline", "no outline\n")),
			new Named("an outline of nothing", () -> write("outlines/ben/gone.outline", "no outline\n")),
			new Named("a memo", this::memo), new Named("a name", () -> write("private/pseudonyms.jsonl",
					"{\"name\":\"machine\",\"pseudonym\":\"engine\",\"matchCase\":false,\"date\":\"2026-11-28\"}\n")));

	RandomFileChanges(IProject project, long seed) {
		this.project = project;
		this.random = new Random(seed);
	}

	/** Makes one, and says which. */
	String make() throws CoreException {
		var next = changes.get(random.nextInt(changes.size()));
		next.change().make();
		return next.name();
	}

	private IProject project() {
		return project;
	}

	private List<IFile> files(String folder, String extension) throws CoreException {
		var found = new ArrayList<IFile>();
		var in = project.getFolder(folder);
		if (in.exists()) {
			in.accept(resource -> {
				if (resource instanceof IFile file && extension.equals(file.getFileExtension())) {
					found.add(file);
				}
				return true;
			});
		}
		return found;
	}

	private List<IFile> codings() throws CoreException {
		return files("codings", "codings");
	}

	private List<IFile> transcripts() throws CoreException {
		return files("transcripts", "transcript");
	}

	private List<IFile> codes() throws CoreException {
		return files("codebook/codes", "md");
	}

	private <T> T pick(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	private static String base(IFile file) {
		return file.getFullPath().removeFileExtension().lastSegment();
	}

	private static String idOf(IFile code) throws CoreException {
		return Arrays.stream(code.readString().split("\n")).filter(line -> line.startsWith("id:")).findFirst()
				.map(line -> line.substring(3).strip()).orElse("none");
	}

	private interface Edit {
		String of(String text);
	}

	private void edit(List<IFile> files, Edit edit) throws CoreException {
		var file = pick(files);
		write(file, edit.of(new String(bytes(file), StandardCharsets.UTF_8)));
	}

	private void editLine(List<IFile> files, Edit edit) throws CoreException {
		var file = pick(files);
		var lines = new String(bytes(file), StandardCharsets.UTF_8).split("\n");
		int chosen = lines.length < 2 ? 0 : 1 + random.nextInt(lines.length - 1);
		lines[chosen] = edit.of(lines[chosen]);
		write(file, Arrays.stream(lines).collect(Collectors.joining("\n")) + "\n");
	}

	private static byte[] bytes(IFile file) throws CoreException {
		return file.readAllBytes();
	}

	private void write(String path, String text) throws CoreException {
		write(project.getFile(path), text);
	}

	private static void write(IFile file, String text) throws CoreException {
		write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void write(IFile file, byte[] content) throws CoreException {
		makeFolder(file.getParent().getProject(), file.getParent());
		file.write(content, true, false, false, null);
	}

	private static void makeFolder(IProject project, IResource folder) throws CoreException {
		if (folder instanceof IFolder missing && !missing.exists()) {
			makeFolder(project, missing.getParent());
			missing.create(true, true, null);
		}
	}

	private IFile any() throws CoreException {
		var all = new ArrayList<>(codings());
		all.addAll(transcripts());
		all.addAll(codes());
		all.addAll(files("memos", "md"));
		return pick(all);
	}

	private void conflict() throws CoreException {
		var file = any();
		write(file, "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n" + new String(bytes(file), StandardCharsets.UTF_8));
	}

	/** Never the last files of their kind. */
	private void delete() throws CoreException {
		var file = any();
		if (!(transcripts().contains(file) && transcripts().size() < 4 || codes().contains(file) && codes().size() < 4
				|| codings().size() < 4)) {
			deleted.put(file.getProjectRelativePath().toPortableString(), bytes(file));
			file.delete(true, null);
		}
	}

	private void restore() throws CoreException {
		if (!deleted.isEmpty()) {
			var path = pick(List.copyOf(deleted.keySet()));
			write(project.getFile(path), deleted.remove(path));
		}
	}

	private void copy() throws CoreException {
		var file = any();
		var to = file.getParent().getFile(IPath.fromPortableString(base(file) + " copy." + file.getFileExtension()));
		write(to, bytes(file));
	}

	private void setAside() throws CoreException {
		var file = any();
		write(file.getParent().getFile(IPath.fromPortableString(file.getName() + ".overtaken-" + random.nextInt(3))), bytes(file));
	}

	private void memo() throws CoreException {
		var code = idOf(pick(codes()));
		write("memos/" + pick(List.of("a", "b", "interview_0001")) + ".md", "---\nid: " + pick(List.of("m1", "m2"))
				+ "\ntitle: Thoughts\ntype: analytic\ncreated: 2026-11-28T10:00:00Z\nlinks:\n- code " + code + " x\n---\n\nText.\n");
	}
}
