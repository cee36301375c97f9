/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.emic.core.study.FolderFiles;
import org.emic.model.files.FormatException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {

	private static final String TABLE = "transcript,coder,status\n\none,anna,done\n\none,ben,to do\n\ntwo,anna,to do\n";

	@TempDir
	Path temp;

	private static Assignments parse(String text) throws FormatException {
		var parsed = Assignments.parse(text, "assignments.csv");
		assertEquals(List.of(), parsed.problems());
		return parsed.value();
	}

	private static Assignment pair(String transcript, String coder) {
		return new Assignment(transcript, coder);
	}

	@Test
	void whatIsReadIsWrittenAsItWas() throws FormatException {
		var assignments = parse(TABLE);
		assertEquals(List.of(pair("one", "anna"), pair("one", "ben"), pair("two", "anna")), assignments.all());
		assertTrue(assignments.saysDone(pair("one", "anna")));
		assertFalse(assignments.saysDone(pair("one", "ben")));
		assertEquals(TABLE, assignments.write());
	}

	@Test
	void whatAnOlderTableSaysIsDoneCanBeTakenOut() throws FormatException {
		var assignments = parse(TABLE);
		assertFalse(assignments.clearDone(pair("one", "ben")));
		assertFalse(assignments.clearDone(pair("three", "ben")));
		assertTrue(assignments.clearDone(pair("one", "anna")));
		assertFalse(assignments.saysDone(pair("one", "anna")));
		assertEquals(TABLE.replace("anna,done", "anna,"), assignments.write());
	}

	@Test
	void newRowsGoWhereTheyBelong() throws FormatException {
		var assignments = Assignments.none();
		for (var each : List.of(pair("two", "anna"), pair("one", "ben"), pair("one", "anna"))) {
			assertTrue(assignments.assign(each));
			assertFalse(assignments.assign(each));
		}
		var table = "transcript,coder\n\none,anna\n\none,ben\n\ntwo,anna\n";
		assertEquals(table, assignments.write());
		assertTrue(assignments.remove(pair("one", "ben")));
		assertFalse(assignments.remove(pair("one", "ben")));
		assertEquals(List.of(pair("one", "anna")), assignments.of("one"));
		assertEquals(table.replace("one,ben\n\n", ""), assignments.write());
	}

	@Test
	void columnsAndLinesThatAreNotKnownStay() throws FormatException {
		var text = "coder;note;transcript;deadline\n\nanna;\"first; then\";one;May\n\nwhat is this?\n\nben;;two\n";
		var parsed = Assignments.parse(text, "assignments.csv");
		assertEquals(1, parsed.problems().size());
		assertEquals(5, parsed.problems().getFirst().line());
		var assignments = parsed.value();
		assignments.assign(pair("three", "ben"));
		assertEquals(text.replace("\n\nben;;two", "\n\nben;;three;\n\nben;;two"), assignments.write());
	}

	@ParameterizedTest
	@CsvSource({ "UTF-8,false", "UTF-8,true", "windows-1252,false", "UTF-16LE,true" })
	void isWrittenAsTheSpreadsheetHadIt(String charset, boolean marked) throws IOException {
		var files = new FolderFiles(temp);
		var text = (marked ? "\uFEFF" : "") + "Transcript;Coder;Status;Note\n\none;anna;done;M\u00fcller in K\u00f6ln fragen\n"
				+ "\none;ben;to do;sp\u00e4ter\n";
		files.write("assignments.csv", text.getBytes(Charset.forName(charset)));
		var read = Assignments.read(files);
		assertEquals(List.of(), read.problems());
		read.value().clearDone(pair("one", "anna"));
		assertEquals(text.replace("anna;done", "anna;"), new String(read.value().bytes(), Charset.forName(charset)));
	}

	@Test
	void whatIsNoTextIsNotWrittenBack() throws IOException {
		var files = new FolderFiles(temp);
		files.write("assignments.csv", "\uFEFFtranscript,coder,note\none,anna,?\n".replace('?', '\u00E9')
				.getBytes(StandardCharsets.UTF_8));
		var bytes = files.read("assignments.csv");
		bytes[bytes.length - 2] = '!';
		files.write("assignments.csv", bytes);
		var read = Assignments.read(files);
		assertEquals(List.of(2), read.problems().stream().map(FormatException::line).toList());
		assertTrue(read.value().isAssigned(pair("one", "anna")));
		assertThrows(FormatException.class, () -> read.value().bytes());
	}

	@Test
	void cellsMayHoldLineEnds() throws FormatException {
		var text = "transcript,coder,status,note\n\none,anna,done,\"first\n\nthen \"\"this\"\"\"\n\none,ben,to do,\n";
		var assignments = parse(text);
		assertEquals(text, assignments.write());
		assignments.clearDone(pair("one", "anna"));
		assertEquals(text.replace("anna,done", "anna,"), assignments.write());
	}

	@Test
	void aCellThatIsNeverClosedCostsOneRow() throws FormatException {
		var parsed = Assignments.parse("transcript,coder\none,\"anna\none,ben\ntwo,anna\n", "assignments.csv");
		assertEquals(List.of(2), parsed.problems().stream().map(FormatException::line).toList());
		assertEquals(List.of(pair("one", "ben"), pair("two", "anna")), parsed.value().all());
	}

	@Test
	void whatIsWrongIsToldWithItsLine() throws FormatException {
		var text = "transcript,coder,status\none,anna,to do\none,anna,done\n,ben,\ntwo,Ben B.,\ntwo,ben,perhaps\na,b,c,d\n";
		var parsed = Assignments.parse(text, "assignments.csv");
		assertEquals(List.of(3, 4, 5, 6, 7), parsed.problems().stream().map(FormatException::line).toList());
		assertEquals(List.of(pair("one", "anna"), pair("two", "ben")), parsed.value().all());
		for (var line : text.lines().toList()) {
			assertTrue(parsed.value().write().contains(line + "\n"), line);
		}
		var header = assertThrows(FormatException.class, () -> Assignments.parse("who,what\n", "assignments.csv"));
		assertTrue(header.getMessage().contains("transcript,coder"), header.getMessage());
	}

	@Test
	void gitMergesChangesOfNeighbouringRows() throws Exception {
		var base = Assignments.none();
		IntStream.range(10, 30).mapToObj(i -> "t" + i).forEach(transcript -> List.of("anna", "ben", "carla")
				.forEach(coder -> base.assign(pair(transcript, coder))));
		var merged = merge(base.write(), ours -> {
			ours.assign(pair("t11", "anton"));
			ours.remove(pair("t15", "carla"));
		}, theirs -> {
			theirs.assign(pair("t12", "anton"));
			theirs.assign(pair("t40", "ben"));
		});
		var both = parse(base.write());
		List.of(pair("t11", "anton"), pair("t12", "anton"), pair("t40", "ben")).forEach(both::assign);
		both.remove(pair("t15", "carla"));
		assertEquals(both.write(), merged);
	}

	/** Merges two changes as plain git does, without a driver. */
	private String merge(String base, Consumer<Assignments> ours, Consumer<Assignments> theirs) throws Exception {
		var files = List.of(changed(base, "ours", ours), changed(base, "base", same -> { }), changed(base, "theirs", theirs));
		var process = git(files);
		var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), text);
		return text;
	}

	private static Process git(List<String> files) {
		try {
			return new ProcessBuilder("git", "merge-file", "-p", files.get(0), files.get(1), files.get(2)).start();
		} catch (IOException e) {
			return Assumptions.abort("there is no git");
		}
	}

	private String changed(String base, String name, Consumer<Assignments> change) throws IOException {
		var assignments = parse(base);
		change.accept(assignments);
		return Files.writeString(temp.resolve(name), assignments.write()).toString();
	}

	@Test
	void transcriptsAreSpreadEvenlyOverCodersAndPairs() {
		var transcripts = IntStream.range(0, 60).mapToObj(i -> "t%02d".formatted(i)).toList();
		var coders = List.of("anna", "ben", "carla", "dora", "emil");
		var plan = AssignmentPlan.distribute(transcripts, coders, 2, Assignments.none(), Set.of());
		assertEquals(120, plan.size());
		assertEquals(120, new HashSet<>(plan).size());
		var load = plan.stream().collect(Collectors.groupingBy(Assignment::coder, Collectors.counting()));
		assertEquals(Set.of(24L), Set.copyOf(load.values()));
		var together = new HashMap<Set<String>, Integer>();
		plan.stream().collect(Collectors.groupingBy(Assignment::transcript,
				Collectors.mapping(Assignment::coder, Collectors.toSet()))).values().forEach(two -> together.merge(two, 1, Integer::sum));
		assertEquals(10, together.size());
		assertTrue(together.values().stream().allMatch(count -> count >= 5 && count <= 7), together.toString());
	}

	@Test
	void whoHasWorkAlreadyGetsLess() {
		var present = Assignments.none();
		List.of("t1", "t2", "t3").forEach(transcript -> present.assign(pair(transcript, "anna")));
		var plan = AssignmentPlan.distribute(List.of("t1", "t2", "t3", "t4"), List.of("anna", "ben"), 1, present, Set.of());
		assertEquals(List.of(pair("t4", "ben")), plan);
		assertThrows(IllegalArgumentException.class,
				() -> AssignmentPlan.distribute(List.of("t1"), List.of("anna"), 2, present, Set.of()));
	}

	@Test
	void whoHasCodedATranscriptIsToCodeIt() {
		var coded = Set.of(pair("t1", "ben"), pair("t3", "ben"), pair("t4", "carla"));
		var plan = AssignmentPlan.distribute(List.of("t1", "t2", "t3", "t4"), List.of("anna", "ben", "carla"), 1,
				Assignments.none(), coded);
		assertEquals(Set.of(pair("t1", "ben"), pair("t3", "ben"), pair("t4", "carla"), pair("t2", "anna")), Set.copyOf(plan));
	}
}
