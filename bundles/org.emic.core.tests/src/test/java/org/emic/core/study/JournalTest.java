/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.emic.core.study.StagedWrite.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole writes that others come across, and what is left of them. */
class JournalTest {

	private static final Progress NONE = new Progress() {
	};

	private final MemoryFiles files = new MemoryFiles();
	private boolean full = true;

	/** Files of which some cannot be written while the disk is full. */
	private final StudyFiles locked = (StudyFiles) Proxy.newProxyInstance(getClass().getClassLoader(),
			new Class<?>[] { StudyFiles.class }, (proxy, method, arguments) -> {
				if (full && method.getName().equals("write") && arguments[0].toString().startsWith("locked")) {
					throw new IOException("the disk is full");
				}
				try {
					return method.getName().equals("writeAll") ? InvocationHandler.invokeDefault(proxy, method, arguments)
							: method.invoke(files, arguments);
				} catch (InvocationTargetException e) {
					throw e.getCause();
				}
			});

	private static Optional<byte[]> bytes(String text) {
		return Optional.of(text.getBytes(StandardCharsets.UTF_8));
	}

	private void interrupt() {
		files.write("locked", bytes("old").orElseThrow());
		assertThrows(UnfinishedWriteException.class,
				() -> Journal.write(locked, Map.of("a", bytes("new"), "locked", bytes("new")), NONE));
	}

	private void removeWaiting() {
		files.files(Journal.FOLDER).stream().filter(path -> !path.endsWith(".json")).forEach(files::delete);
	}

	/** As where files cannot be locked. */
	@Test
	void whoOpensTheStudyInTheMiddleOfAWriteTakesNothingFromIt() throws IOException {
		Journal.write(files, new TreeMap<>(Map.of("a", bytes("1"), "b", bytes("2"), "c", bytes("3"))), new Progress() {
			@Override
			public void file(int index, int count) {
				if (index == 2) {
					assertEquals(List.of(), opens());
				}
			}
		});
		assertEquals(List.of("1", "2", "3"), List.of(text("a"), text("b"), text("c")));
		Journal.write(files, Map.of("a", bytes("4")), NONE);
		assertEquals("4", text("a"), "a later write is as good as any");
		assertEquals(List.of(), files.files(Journal.FOLDER));
	}

	private List<String> opens() {
		try {
			return Journal.finish(files);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private String text(String path) {
		return files.contents().get(path);
	}

	@Test
	void contentThatIsGoneIsToldOnceAndHoldsNothingUp() throws IOException {
		interrupt();
		full = false;
		removeWaiting();
		var told = assertThrows(IOException.class, () -> Journal.finish(files));
		assertTrue(told.getMessage().contains("locked"), told.getMessage());
		assertFalse(told instanceof UnfinishedWriteException, "it does not wait any more");
		assertEquals("old", text("locked"));
		assertEquals(List.of(), Journal.finish(files));
		Journal.write(files, Map.of("locked", bytes("later")), NONE);
		assertEquals("later", text("locked"));
	}

	@Test
	void contentThatIsDamagedIsNotWritten() throws IOException {
		interrupt();
		files.files(Journal.FOLDER).stream().filter(path -> !path.endsWith(".json"))
				.forEach(path -> files.write(path, new byte[0]));
		assertThrows(IOException.class, () -> Journal.finish(files));
		assertEquals("old", text("locked"));
	}

	@Test
	void contentThatIsGoneIsNotMissedWhereTheFileHoldsItAlready() throws IOException {
		interrupt();
		removeWaiting();
		files.write("locked", bytes("new").orElseThrow());
		Journal.finish(files);
		assertEquals("new", text("locked"));
		assertEquals(List.of(), files.files(Journal.FOLDER));
	}

	@Test
	void whatWasBegunElsewhereIsLeftAlone() throws IOException {
		var contents = Journal.FOLDER + "/0123456789abcdef-1-contents";
		var list = Journal.FOLDER + "/0123456789abcdef-1-list.json";
		var early = Journal.FOLDER + "/0123456789abcdef-2-contents"; // whose list did not come yet
		files.write(contents, bytes("new").orElseThrow());
		files.write(early, bytes("new").orElseThrow());
		files.write(list, bytes("[{\"path\":\"a\",\"content\":\"" + contents + "\"}]").orElseThrow());
		assertEquals(List.of(), Journal.finish(files));
		Journal.write(files, Map.of("b", bytes("1"), "c", bytes("2")), NONE);
		assertFalse(files.exists("a"));
		assertEquals(List.of(contents, list, early), files.files(Journal.FOLDER));
		assertEquals(List.of(list), Journal.begunElsewhere(files));
		interrupt();
		assertEquals(List.of(list), Journal.begunElsewhere(files));
	}

	@Test
	void aListThatNamesWhatIsNotOfTheStudyIsNotCarriedOut() throws IOException {
		var list = Journal.OWN + "list.json";
		var contents = Journal.OWN + "contents";
		for (var path : List.of(".git/config", ".project", "codings/../.git/config", "../a", "/a", "")) {
			files.write(contents, bytes("new").orElseThrow());
			files.write(list, bytes("[{\"path\":\"b\",\"content\":\"" + contents + "\"},{\"path\":\"" + path
					+ "\",\"content\":\"" + contents + "\"}]").orElseThrow());
			var told = assertThrows(IOException.class, () -> Journal.finish(files), path);
			assertTrue(told.getMessage().contains(list + ".damaged-1"), told.getMessage());
			assertEquals(List.of(contents, list + ".damaged-1"), List.copyOf(files.contents().keySet()), path);
			files.delete(list + ".damaged-1");
		}
		files.write("private/key.csv", bytes("a name").orElseThrow());
		files.write(list, bytes("[{\"path\":\"b\",\"content\":\"private/key.csv\"}]").orElseThrow());
		assertThrows(IOException.class, () -> Journal.finish(files));
		assertFalse(files.exists("b"));
	}

	@Test
	void aDamagedListIsToldOnceKeptWithItsContentsAndHoldsNothingUp() throws IOException {
		var list = Journal.OWN + "1-list.json";
		var contents = Journal.OWN + "1-contents";
		files.write(contents, bytes("new").orElseThrow());
		var damaged = List.of("", "[{", "[null]", "{}", "7",
				"[{\"path\":\"a\",\"content\":\"" + contents + "\",\"from\":-1,\"length\":2}]",
				"[{\"path\":\"a\",\"content\":\"" + contents + "\",\"from\":1}]");
		for (int i = 0; i < damaged.size(); i++) {
			files.write(list, bytes(damaged.get(i)).orElseThrow());
			var told = assertThrows(IOException.class, () -> Journal.finish(files), damaged.get(i));
			assertTrue(told.getMessage().contains(list + ".damaged-" + (i + 1)), told.getMessage());
			assertEquals(damaged.get(i), text(list + ".damaged-" + (i + 1)));
			assertEquals(List.of(), Journal.finish(files));
		}
		Journal.write(files, Map.of("b", bytes("1"), "c", bytes("2")), NONE);
		assertEquals("1", text("b"));
		assertEquals("new", text(contents));
		assertFalse(files.exists("a"));
	}

	@Test
	void theMachineIsKnownAgainAndNoOtherIsTakenForIt(@TempDir Path folder) throws IOException {
		var here = ThisMachine.idIn(folder.resolve("here/machine"));
		assertTrue(here.matches("[0-9a-f]{16}"), here);
		assertEquals(here, ThisMachine.idIn(folder.resolve("here/machine")));
		assertNotEquals(here, ThisMachine.idIn(folder.resolve("there/machine")));
		Files.writeString(folder.resolve("file"), "");
		assertEquals(ThisMachine.idIn(folder.resolve("file/machine")), ThisMachine.idIn(folder.resolve("file/machine")),
				"where it cannot be kept");
	}

	@Test
	void processesThatWriteAtOnceDoSoOneAfterTheOther(@TempDir Path folder) throws Exception {
		var other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), OtherProcess.class.getName(), folder.toString())
						.redirectError(Redirect.INHERIT).start();
		assertEquals('r', other.getInputStream().read());
		OtherProcess.writeMuch(folder, "here");
		assertEquals(0, other.waitFor());
		var left = new FolderFiles(folder);
		assertEquals(List.of(), left.files(Journal.FOLDER));
		assertEquals(List.of("1", "2", "3"), left.files(""), "nothing was set aside");
		assertEquals(1, List.of("1", "2", "3").stream().map(path -> OtherProcess.text(left, path)).distinct().count(),
				"the files are of one write");
	}

	/** Another Emic. */
	static final class OtherProcess {

		private OtherProcess() {
		}

		public static void main(String[] arguments) throws IOException {
			System.out.print('r');
			System.out.flush();
			writeMuch(Path.of(arguments[0]), "there");
		}

		static void writeMuch(Path folder, String who) throws IOException {
			var files = new FolderFiles(folder);
			for (int i = 0; i < 12; i++) {
				var content = bytes(who + i);
				Journal.write(files, Map.of("1", content, "2", content, "3", content), NONE);
				Journal.finish(files);
			}
		}

		static String text(StudyFiles files, String path) {
			try {
				return new String(files.read(path), StandardCharsets.UTF_8);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}
	}
}
