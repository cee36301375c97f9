/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.workspace.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.emic.core.study.FolderFiles;
import org.emic.core.study.Journal;
import org.emic.core.study.StudyFiles;
import org.emic.core.study.StudyLayout;
import org.emic.workspace.StudyProjects;

/**
 * The files of a study in a project. Writing puts the old state into local history and replaces the file in
 * one step, which the platform's own writing does not. What is on the disk counts, also where the workspace has not
 * heard of it yet: it may be somebody else's work.
 */
public final class WorkspaceFiles implements StudyFiles {

	/** How Emic last wrote a file: for which study, and the file's modification stamp then. */
	private record Written(IProject study, long stamp) {
	}

	/** Where what is under way lies. */
	private static final String HIDDEN = Journal.FOLDER.substring(0, Journal.FOLDER.indexOf('/') + 1);

	/** The files as Emic last wrote them, by which others' changes are told. */
	private static final Map<IPath, Written> WRITTEN = new ConcurrentHashMap<>();

	private final IProject project;
	private final IProject study;

	public WorkspaceFiles(IProject project) {
		this(project, project);
	}

	/**
	 * @param project whose files these are
	 * @param study   the study that writes them: another one when a codebook is shared; null for none
	 */
	WorkspaceFiles(IProject project, IProject study) {
		this.project = project;
		this.study = study;
	}

	/** The files of a study as one writes them who is not the open study, which is to read again what changed. */
	public static WorkspaceFiles ofNobody(IProject project) {
		return new WorkspaceFiles(project, null);
	}

	/** Whether a file is none of a study's, but Emic's own, such as what is under way. */
	public static boolean isOwn(IResource resource) {
		return resource.getProjectRelativePath().toPortableString().startsWith(HIDDEN);
	}

	public IProject project() {
		return project;
	}

	@Override
	public String name() {
		return project.getName();
	}

	@Override
	public List<String> files(String folder) throws IOException {
		return folder().isPresent() ? folder().get().files(folder) : children(folder, IResource.FILE);
	}

	@Override
	public List<String> folders(String folder) throws IOException {
		return folder().isPresent() ? folder().get().folders(folder) : children(folder, IResource.FOLDER);
	}

	/** The project's folder on the disk; nothing where it lies in no file system of this machine, or is closed. */
	private Optional<FolderFiles> folder() {
		return Optional.ofNullable(project.getLocation()).filter(any -> project.isAccessible()).map(location -> new FolderFiles(location.toPath()));
	}

	/** The files that are under way, which the workspace is to know nothing of; nothing for any other. */
	private Optional<FolderFiles> underWay(String path) {
		return path.startsWith(HIDDEN) ? folder() : Optional.empty();
	}

	private List<String> children(String folder, int type) throws IOException {
		IContainer container = folder.isEmpty() ? project : project.getFolder(IPath.fromPortableString(folder));
		if (!container.exists()) {
			return List.of();
		}
		try {
			return Arrays.stream(container.members()).filter(member -> member.getType() == type)
					.map(member -> member.getProjectRelativePath().toPortableString()).sorted().toList();
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	@Override
	public boolean exists(String path) {
		return isThere(file(path));
	}

	private static boolean isThere(IFile file) {
		return onDisk(file).map(Files::exists).orElseGet(file::exists);
	}

	/** Where a file lies, or would lie, on the disk; nothing where its project is closed: somebody put that away. */
	private static Optional<Path> onDisk(IFile file) {
		return Optional.ofNullable(file.getLocation()).filter(any -> file.getProject().isAccessible()).map(IPath::toPath);
	}

	@Override
	public byte[] read(String path) throws IOException {
		var file = file(path);
		var onDisk = onDisk(file);
		if (onDisk.isPresent()) {
			return Files.readAllBytes(onDisk.get());
		}
		if (!file.exists()) {
			throw new NoSuchFileException(path);
		}
		try (var stream = file.getContents(true)) {
			return stream.readAllBytes();
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	@Override
	public boolean canReadSideBySide() {
		return folder().isPresent();
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		if (underWay(path).isPresent()) {
			underWay(path).get().write(path, content);
			return;
		}
		var file = file(path);
		try {
			if (file.exists() && file.isReadOnly()) {
				throw new IOException(NLS.bind(Messages.ReadOnly, file.getFullPath()));
			}
			createFolders(file.getParent());
			ResourcesPlugin.getWorkspace().run(monitor -> replace(file, path, content), file.getParent(),
					IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
		if (path.contains(StudyLayout.OVERTAKEN)) {
			StudyProjects.get().tellSetAside(file);
		}
	}

	@Override
	public boolean isWritable(String path) {
		var file = file(path);
		return !file.exists() || !file.isReadOnly();
	}

	@Override
	public Map<String, IOException> writeAll(Map<String, byte[]> contents) {
		if (!contents.isEmpty() && contents.keySet().stream().allMatch(path -> underWay(path).isPresent())) {
			return folder().orElseThrow().writeAll(contents);
		}
		if (project.getLocation() == null || contents.size() < 2) {
			return StudyFiles.super.writeAll(contents);
		}
		var failures = new TreeMap<String, IOException>();
		try {
			ResourcesPlugin.getWorkspace().run(monitor -> replaceAll(contents, failures), project, IWorkspace.AVOID_UPDATE, null);
		} catch (CoreException e) {
			contents.keySet().forEach(path -> failures.putIfAbsent(path, new IOException(e.getMessage(), e)));
		}
		return failures;
	}

	private void replaceAll(Map<String, byte[]> contents, Map<String, IOException> failures) throws CoreException {
		var writable = new TreeMap<String, byte[]>();
		for (var each : contents.entrySet()) {
			var file = file(each.getKey());
			if (file.exists() && file.isReadOnly()) {
				failures.put(each.getKey(), new IOException(NLS.bind(Messages.ReadOnly, file.getFullPath())));
			} else {
				createFolders(file.getParent());
				keep(file);
				writable.put(each.getKey(), each.getValue());
			}
		}
		failures.putAll(new FolderFiles(project.getLocation().toPath()).writeAll(writable));
		for (var path : writable.keySet()) {
			var file = file(path);
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			if (!failures.containsKey(path)) {
				WRITTEN.put(file.getFullPath(), new Written(study, file.getModificationStamp()));
			}
		}
	}

	/** Within one operation, so that listeners hear of it when the stamp is known. */
	private void replace(IFile file, String path, byte[] content) throws CoreException {
		if (project.getLocation() == null) {
			file.write(content, true, false, true, null);
		} else {
			keep(file);
			try {
				new FolderFiles(project.getLocation().toPath()).write(path, content);
			} catch (IOException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
		WRITTEN.put(file.getFullPath(), new Written(study, file.getModificationStamp()));
	}

	/** Puts what is there into local history, also when the workspace has not heard of it yet. */
	private static void keep(IFile file) throws CoreException {
		if (isThere(file)) {
			refreshIfUnknown(file);
			LocalHistory.keep(file);
		}
	}

	private static void refreshIfUnknown(IFile file) throws CoreException {
		if (!file.exists()) {
			file.refreshLocal(IResource.DEPTH_ZERO, null);
		}
	}

	/** The study that wrote or deleted the file, if it is as that study left it. */
	static Optional<IProject> lastWriter(IFile file) {
		return Optional.ofNullable(WRITTEN.get(file.getFullPath()))
				.filter(written -> written.stamp() == file.getModificationStamp()).map(Written::study);
	}

	private static void createFolders(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			createFolders(folder.getParent());
			folder.create(true, true, null);
		}
	}

	@Override
	public void delete(String path) throws IOException {
		if (underWay(path).isPresent()) {
			underWay(path).get().delete(path);
			return;
		}
		try {
			var file = file(path);
			if (isThere(file)) {
				refreshIfUnknown(file);
			}
			if (file.exists()) {
				WRITTEN.put(file.getFullPath(), new Written(study, IResource.NULL_STAMP));
				file.delete(IResource.FORCE | IResource.KEEP_HISTORY, null);
			}
		} catch (CoreException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	@Override
	public Closeable lock(String path) throws IOException {
		return folder().isPresent() ? folder().get().lock(path) : StudyFiles.super.lock(path);
	}

	private IFile file(String path) {
		return project.getFile(IPath.fromPortableString(path));
	}
}
