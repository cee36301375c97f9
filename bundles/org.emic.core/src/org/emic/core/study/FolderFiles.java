/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files of a study in a folder of the file system.
 */
public final class FolderFiles implements StudyFiles {

	/** How the names of files under way begin; readers pass them over, and the next write removes what a crash left. */
	static final String UNDER_WAY = ".emic-";

	/** So many files are written at a time. */
	private static final int SIDE_BY_SIDE = 8;

	private final Path root;

	public FolderFiles(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	public Path root() {
		return root;
	}

	@Override
	public String name() {
		return root.getFileName() == null ? root.toString() : root.getFileName().toString();
	}

	@Override
	public List<String> files(String folder) throws IOException {
		return children(folder, Files::isRegularFile);
	}

	@Override
	public List<String> folders(String folder) throws IOException {
		return children(folder, Files::isDirectory);
	}

	private List<String> children(String folder, Predicate<Path> wanted) throws IOException {
		var path = resolve(folder);
		if (!Files.isDirectory(path)) {
			return List.of();
		}
		try (var children = Files.list(path)) {
			// to ask for each what it is takes longer than anything else
			return children.toList().parallelStream().filter(wanted).map(child -> child.getFileName().toString())
					.filter(name -> !name.startsWith(UNDER_WAY)).sorted()
					.map(name -> folder.isEmpty() ? name : folder + "/" + name).toList();
		}
	}

	@Override
	public boolean exists(String path) {
		return Files.exists(resolve(path));
	}

	@Override
	public byte[] read(String path) throws IOException {
		return Files.readAllBytes(resolve(path));
	}

	@Override
	public boolean canReadSideBySide() {
		return true;
	}

	@Override
	public void write(String path, byte[] content) throws IOException {
		var target = resolve(path);
		Files.createDirectories(target.getParent());
		removeLeftovers(target.getParent(), Set.of(target));
		replace(target, content);
	}

	@Override
	public Map<String, IOException> writeAll(Map<String, byte[]> contents) {
		if (contents.size() < SIDE_BY_SIDE) {
			return StudyFiles.super.writeAll(contents);
		}
		var failures = new ConcurrentSkipListMap<String, IOException>();
		try (var writers = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
			contents.keySet().stream().map(this::resolve).collect(Collectors.groupingBy(Path::getParent, Collectors.toSet()))
					.forEach((folder, targets) -> prepare(folder, targets, failures));
			contents.forEach((path, content) -> {
				if (!failures.containsKey(path)) {
					writers.execute(() -> replace(path, content, failures));
				}
			});
		}
		return failures;
	}

	private void prepare(Path folder, Set<Path> targets, Map<String, IOException> failures) {
		try {
			Files.createDirectories(folder);
			removeLeftovers(folder, targets);
		} catch (IOException e) {
			targets.forEach(target -> failures.put(root.relativize(target).toString().replace('\\', '/'), e));
		}
	}

	private void replace(String path, byte[] content, Map<String, IOException> failures) {
		try {
			replace(resolve(path), content);
		} catch (IOException e) {
			failures.put(path, e);
		}
	}

	private static void replace(Path target, byte[] content) throws IOException {
		var aside = Files.createTempFile(target.getParent(), UNDER_WAY + target.getFileName() + "-", ".tmp");
		try {
			try (var channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
				var buffer = ByteBuffer.wrap(content);
				while (buffer.hasRemaining()) {
					channel.write(buffer);
				}
				channel.force(true);
			}
			copyPermissions(target, aside);
			replace(aside, target);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	@Override
	public boolean isWritable(String path) {
		return !exists(path) || Files.isWritable(resolve(path));
	}

	private static void replace(Path aside, Path target) throws IOException {
		try {
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			throw new IOException(target + " was not written: this file system cannot replace a file in one step", e);
		}
	}

	/** A temporary file is private to its owner; what replaces a file should be as readable as that was. */
	private static void copyPermissions(Path target, Path aside) throws IOException {
		if (!aside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		if (Files.exists(target)) {
			Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(target));
		} else {
			var permissions = Files.getPosixFilePermissions(target.getParent());
			permissions.removeIf(permission -> permission.name().endsWith("EXECUTE"));
			Files.setPosixFilePermissions(aside, permissions);
		}
	}

	private static void removeLeftovers(Path folder, Set<Path> targets) throws IOException {
		try (var left = Files.newDirectoryStream(folder, path -> path.getFileName().toString().startsWith(UNDER_WAY))) {
			for (var file : left) {
				var name = file.getFileName().toString();
				if (targets.stream().anyMatch(target -> name.startsWith(UNDER_WAY + target.getFileName() + "-"))) {
					Files.deleteIfExists(file);
				}
			}
		}
	}

	@Override
	public void delete(String path) throws IOException {
		Files.deleteIfExists(resolve(path));
	}

	@Override
	public Closeable lock(String path) throws IOException {
		return FolderLock.take(resolve(path));
	}

	private Path resolve(String path) {
		var resolved = root.resolve(path).normalize();
		if (!resolved.startsWith(root)) {
			throw new IllegalArgumentException(path + " is outside the study"); //$NON-NLS-1$
		}
		return resolved;
	}
}
