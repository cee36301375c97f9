/*
 * Copyright (c) 2026 the Emic authors.
 * This program and the accompanying materials are made available under the terms of
 * the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.emic.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.emic.core.study.FolderFiles;
import org.emic.exchange.ImportedFile.Outcome;
import org.emic.exchange.internal.office.OfficeDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews that were written with a word processor are imported as they are. */
class OfficeDocumentsTest {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

	@TempDir
	private Path temp;

	@Test
	void paragraphsOfWordAreTurns() throws IOException {
		var text = imported("talk.docx", docx("""
				<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>
				  <w:r><w:rPr><w:b/></w:rPr><w:t>Anna:</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">How </w:t></w:r>
				  <w:r><w:t>are you – “well”?</w:t></w:r></w:p>
				<w:p/>
				<w:p><w:r><w:t>Ben:</w:t></w:r><w:r><w:t xml:space="preserve"> Fine,</w:t><w:br/><w:t>thank you. &#x1F642;</w:t></w:r></w:p>
				<w:p><w:r><w:t>And more.</w:t></w:r></w:p>"""));
		assertEquals("Anna:\tHow are you – “well”?\n\nBen: Fine,\nthank you. \uD83D\uDE42\n\nAnd more.\n", text);
	}

	@Test
	void trackedChangesAreAcceptedAndNotesLeftOutAndBothAreTold() throws IOException {
		var file = write("talk.docx", docx("""
				<w:p><w:r><w:t>Anna: I </w:t></w:r><w:ins w:author="x"><w:r><w:t>really </w:t></w:r></w:ins>
				  <w:del w:author="x"><w:r><w:delText>never </w:delText></w:r></w:del>
				  <w:moveFrom w:author="x"><w:r><w:t>ever </w:t></w:r></w:moveFrom><w:r><w:t>do.</w:t>
				  <w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>
				<w:p><w:r><w:t>Ben: Yes.</w:t></w:r></w:p>"""));
		var report = execute(file);
		assertEquals("Anna: I really do.\n\nBen: Yes.\n", body("talk"));
		var told = report.files().getFirst().problems().stream().map(ImportProblem::text).toList();
		assertEquals(2, told.size(), told.toString());
		assertTrue(told.get(0).startsWith("2 comments"), told.get(0));
		assertTrue(told.get(1).contains("tracked changes"), told.get(1));
	}

	@Test
	void whatIsNoPlainTextIsTakenAsFarAsItSaysWordsAndCountedWhereNot() throws IOException {
		var document = read(docx("""
				<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>Anna: p </w:t></w:r>
				  <m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>= 0.05</m:t></m:r>
				  <m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>
				<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>Ben: </w:t>
				  <w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Arial" w:char="2192"/></w:r></w:p>
				<w:altChunk/>"""));
		assertEquals("Anna: p = 0.0512\n\nBen: \u2192\n", document.text());
		assertTrue(document.problems().getFirst().text().startsWith("4 comments"), document.problems().toString());
	}

	@Test
	void aParagraphWhoseEndWasDeletedGoesOnWithTheNext() throws IOException {
		var deleted = "<w:pPr><w:rPr><w:del w:author='x'/></w:rPr></w:pPr>";
		var changed = "<w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>";
		var document = read(docx("<w:p>" + deleted + "<w:r><w:t xml:space='preserve'>Anna: How </w:t></w:r></w:p>"
				+ "<w:p><w:r><w:t>are you?</w:t></w:r></w:p><w:p>" + deleted + "<w:del><w:r><w:delText>Ben: Well.</w:delText></w:r></w:del></w:p>"
				+ "<w:p>" + changed + "<w:r><w:t>Ben: Fine.</w:t></w:r></w:p><w:p><w:r><w:t>Anna: Good.</w:t></w:r></w:p>"));
		assertEquals("Anna: How are you?\n\nBen: Fine.\n\nAnna: Good.\n", document.text());
		assertEquals(1, document.problems().size(), document.problems().toString());
	}

	private static DecodedText read(byte[] bytes) throws IOException {
		return OfficeDocument.read(Path.of("talk.docx"), bytes).orElseThrow();
	}

	@Test
	void onlyThePartsThatHoldWordsAreUnpackedAndNotWithoutBounds() throws IOException {
		var body = docx("<w:p><w:r><w:t>Anna: Yes?</w:t></w:r></w:p>");
		var before = zip("word/media/film.bin", "x".repeat(5000));
		var both = join(before, body);
		var at = new String(both, ISO_8859_1).indexOf("film.bin") + "film.bin".length();
		Arrays.fill(both, at, at + 4, (byte) 0xFF); // what is before cannot be unpacked
		assertEquals("Anna: Yes?\n", read(both).text());

		var endless = docx("<w:p><w:r><w:t>" + " ".repeat(65 * 1024 * 1024) + "</w:t></w:r></w:p>");
		assertTrue(endless.length < 1024 * 1024);
		assertTrue(assertThrows(ImportException.class, () -> read(endless)).problem().text().contains("64 MB"));
		// it claims to be small
		var central = new String(endless, ISO_8859_1).lastIndexOf("word/document.xml") - 46;
		endless[central + 24] = 1;
		Arrays.fill(endless, central + 25, central + 28, (byte) 0);
		var told = assertThrows(ImportException.class, () -> read(endless)).problem().text();
		assertTrue(told.contains("damaged"), told);
	}

	/** The parts of two zips in one, those of the first before those of the other. */
	private static byte[] join(byte[]... zips) throws IOException {
		var joined = new ByteArrayOutputStream();
		try (var out = new ZipOutputStream(joined)) {
			for (var zip : zips) {
				try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
					for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
						out.putNextEntry(new ZipEntry(entry.getName()));
						in.transferTo(out);
					}
				}
			}
		}
		return joined.toByteArray();
	}

	@Test
	void aRowOfATableIsATurnAndAShapeIsReadOnce() throws IOException {
		var text = imported("talk.docx", docx("""
				<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Anna:</w:t></w:r></w:p></w:tc>
				  <w:tc><w:p><w:r><w:t>How are you?</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>
				<w:tr><w:tc><w:p><w:r><w:t>Ben:</w:t></w:r></w:p></w:tc>
				  <w:tc><w:p><w:r><w:t>Fine.</w:t></w:r></w:p><w:p><w:r><w:t>And you?</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
				<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
				  <mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>A box.</w:t></w:r></w:p></w:txbxContent></mc:Choice>
				  <mc:Fallback><w:txbxContent><w:p><w:r><w:t>A box.</w:t></w:r></w:p></w:txbxContent></mc:Fallback>
				</mc:AlternateContent></w:r></w:p>"""));
		assertEquals("Anna: How are you?\n\nBen: Fine.\n\nAnd you?\n\nA box.\n", text);
	}

	@Test
	void paragraphsOfOpenDocumentAreTurns() throws IOException {
		var text = imported("talk.odt", odt("""
				<text:tracked-changes><text:p>never</text:p></text:tracked-changes>
				<text:p>Anna:<text:tab/>How
				   are<text:s text:c="2"/>you?<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>
				<text:p/>
				<table:table><table:table-row><table:table-cell><text:p>Ben:</text:p></table:table-cell>
				  <table:table-cell><text:p><text:span>Fine,</text:span><text:line-break/>thank <text:span> you.</text:span></text:p>
				  </table:table-cell></table:table-row></table:table>"""));
		assertEquals("Anna:\tHow are  you?\n\nBen: Fine,\nthank you.\n", text);
	}

	@Test
	void paragraphsOfRichTextAreTurnsInTheEncodingOfTheirFonts() throws IOException {
		var text = imported("talk.rtf", ("""
				{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Times;}{\\f1\\fnil\\fcharset204 Arial;}}
				{\\stylesheet{\\s0 Normal;}}{\\*\\generator Somebody;}{\\info{\\author Anna: Blum}}{\\header Page\\par}
				\\pard\\b Anna:\\b0\\tab How {\\deleted never }are you \\endash  \\ldblquote well\\rdblquote ?\\par
				\\par
				\\trowd\\cellx100\\cellx200\\pard\\intbl Ben:\\cell F\\'fcnf \\u8364?, {\\f1\\'e4\\'e0},\\line
				 \\uc2\\u-10179 ab\\u-8638\\'3f\\'3f{\\footnote A note.}\\cell\\row
				\\pard\\plain And more\\{\\}.\\par}""").getBytes(ISO_8859_1));
		assertEquals("Anna:\tHow are you – “well”?\n\nBen: Fünf €, да,\n \uD83D\uDE42\n\nAnd more{}.\n", text);
	}

	@Test
	void whatComesBehindDeletedRichTextIsRead() throws IOException {
		var text = imported("talk.rtf", ("""
				{\\rtf1\\ansi Anna: How \\deleted never \\deleted0 are you?\\par
				Ben: Fine{\\deleted , no\\par}.\\par
				Anna: And \\deleted not \\plain you?\\par
				Ben: {\\deleted Bad\\b }Well.\\par}""").getBytes(ISO_8859_1));
		assertEquals("Anna: How are you?\n\nBen: Fine.\n\nAnna: And you?\n\nBen: Well.\n", text);
	}

	@Test
	void richTextKeepsCharactersThatOldProgramsDoNotKnow() throws IOException {
		var text = imported("talk.rtf", ("{\\rtf1\\ansi{\\fonttbl{\\f0\\fnil \\u26126?\\u26397?;}}{\\header {\\upr{x}{\\*\\ud{y}}}}"
				+ "{\\upr{Anna: M?ller}{\\*\\ud{Anna: M\\u252?ller}}}?\\par}").getBytes(ISO_8859_1));
		assertEquals("Anna: M\u00fcller?", text.strip());
	}

	@Test
	void textBoxesOfRichTextAreTold() throws IOException {
		var document = OfficeDocument.read(Path.of("talk.rtf"), ("{\\rtf1\\ansi Anna: one"
				+ "{\\shp{\\*\\shpinst{\\sp{\\sn wz}{\\sv 1}}{\\shptxt In a box\\par}}} two\\par}").getBytes(ISO_8859_1)).orElseThrow();
		assertEquals("Anna: one two", document.text().strip());
		assertEquals(1, document.problems().size());
		assertTrue(document.problems().getFirst().text().contains("text boxes"), document.problems().toString());
	}

	@Test
	void theFileIsKeptAsItIsAndIsTheSameWhenImportedAgain() throws IOException {
		var file = write("talk.docx", docx("<w:p><w:r><w:t>Anna: Yes?</w:t></w:r></w:p><w:p><w:r><w:t>Ben: No.</w:t></w:r></w:p>"));
		execute(file);
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(study().resolve("sources/talk.docx")));
		assertEquals(1, execute(file).count(Outcome.UNCHANGED));
	}

	@Test
	void whatIsDamagedOrNoDocumentIsRefusedWithTheReason() throws IOException {
		var whole = docx("<w:p><w:r><w:t>Anna: Yes?</w:t></w:r></w:p>".repeat(200));
		assertTrue(refused("cut.docx", Arrays.copyOf(whole, whole.length / 2)).contains("damaged"));
		assertTrue(refused("broken.docx", docx("<w:p><w:t>Anna: Yes?</w:p>")).contains("damaged"));
		assertTrue(refused("sheet.docx", zip("_rels/.rels", relationship("xl/workbook.xml"), "xl/workbook.xml", "<workbook/>"))
				.contains("neither a Word"));
		assertTrue(refused("empty.docx", docx("<w:p/>")).contains("no words"));
		assertTrue(refused("evil.docx", zip("_rels/.rels", relationship("word/document.xml"), "word/document.xml",
				"<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><w:document xmlns:w='" + W + "'>&a;</w:document>"))
				.contains("damaged"));
	}

	@Test
	void ofAFolderEachFileIsImportedOrNamedWithTheReason() throws IOException {
		var folder = Files.createDirectory(temp.resolve("folder"));
		Files.write(folder.resolve("a.docx"), docx("<w:p><w:r><w:t>Anna: Yes?</w:t></w:r></w:p><w:p><w:r><w:t>Ben: No.</w:t></w:r></w:p>"));
		Files.write(folder.resolve("b.pdf"), "%PDF-1.7 ...".getBytes(UTF_8));
		Files.write(folder.resolve("c.doc"), "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1".getBytes(ISO_8859_1));
		Files.write(folder.resolve("d.jpg"), "\u00FF\u00D8\u00FF\u00E0".getBytes(ISO_8859_1));
		Files.write(folder.resolve("e.xyz"), "Anna: Yes?\n\nBen: No.\n".getBytes(UTF_8));
		Files.write(folder.resolve("~$a.docx"), new byte[54]);
		var report = execute(folder);
		assertEquals(List.of("a.docx IMPORTED", "b.pdf FAILED", "c.doc FAILED"), report.files().stream()
				.map(file -> file.source().getFileName() + " " + file.outcome()).toList());
		assertTrue(report.files().get(1).problems().getFirst().text().contains("PDF"));
		assertEquals(List.of("a", "", ""), report.files().stream().map(ImportedFile::id).toList());
		assertTrue(report.files().get(2).problems().getFirst().text().contains(".docx"));
		assertEquals(List.of("d.jpg", "e.xyz"),
				report.problems().stream().map(problem -> problem.file().getFileName().toString()).toList());
		assertTrue(report.problems().get(0).text().contains("picture"), report.problems().get(0).text());
		assertTrue(report.problems().get(1).text().contains("ending"), report.problems().get(1).text());
	}

	private Path study() throws IOException {
		return Files.createDirectories(temp.resolve("study"));
	}

	private ImportReport execute(Path path) throws IOException {
		var plan = TranscriptImporter.plan(List.of(path), new FolderFiles(study()), false, ImportProgress.NONE);
		return TranscriptImporter.execute(plan, ImportProgress.NONE);
	}

	private String imported(String name, byte[] bytes) throws IOException {
		var report = execute(write(name, bytes));
		assertEquals(1, report.count(Outcome.IMPORTED), report.toString());
		return body("talk");
	}

	private String refused(String name, byte[] bytes) throws IOException {
		var report = execute(write(name, bytes));
		assertEquals(1, report.count(Outcome.FAILED), report.toString());
		return report.files().getFirst().problems().getFirst().text();
	}

	/** What stands below the header. */
	private String body(String id) throws IOException {
		var text = Files.readString(study().resolve("transcripts/" + id + ".transcript"));
		return text.substring(text.indexOf("\n---\n\n") + 6);
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(temp.resolve(name), bytes);
	}

	private static byte[] docx(String body) throws IOException {
		return zip("[Content_Types].xml", "<Types/>", "_rels/.rels", relationship("word/document.xml"), "word/document.xml",
				"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"" + W + "\"><w:body>" + body
						+ "</w:body></w:document>");
	}

	private static String relationship(String target) {
		return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
				+ "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"" + target
				+ "\"/></Relationships>";
	}

	private static byte[] odt(String body) throws IOException {
		return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml",
				"<office:document-content xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF + "text:1.0\" xmlns:table=\""
						+ ODF + "table:1.0\"><office:body><office:text>" + body
						+ "</office:text></office:body></office:document-content>");
	}

	/** A zip of names and contents in turn. */
	private static byte[] zip(String... parts) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < parts.length; i += 2) {
				zip.putNextEntry(new ZipEntry(parts[i]));
				zip.write(parts[i + 1].getBytes(UTF_8));
				zip.closeEntry();
			}
		}
		return bytes.toByteArray();
	}
}
