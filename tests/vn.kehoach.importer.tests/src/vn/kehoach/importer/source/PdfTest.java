package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages hold words without accents: the standard fonts of PDF have no Vietnamese letters, and no font file is needed. */
class PdfTest {
	private static final List<String> BODY = List.of("   1. The department of finance shall lead the work on the plan of the year", //
			"and report the results to the committee before the end of each quarter", "as the law requires.", //
			"   2. The other departments shall support it and send their figures to the", "department of finance in good time.");

	@TempDir
	Path folder;

	@Test
	void linesBecomeParagraphsByTheirIndentAndWidth() throws IOException {
		assertEquals(
				List.of("1. The department of finance shall lead the work on the plan of the year and report the results to the committee "
						+ "before the end of each quarter as the law requires.",
						"2. The other departments shall support it and send their figures to the department of finance in good time."),
				Reading.lines(read(List.of(BODY))));
	}

	@Test
	void runningHeadersAndPageNumbersAreDropped() throws IOException {
		SourceDocument document = read(List.of(page(1), page(2), page(3)));
		assertTrue(Reading.lines(document).stream().noneMatch(line -> line.contains("Gazette") || line.matches("\\d+")));
		assertEquals(6, document.paragraphs().count());
		assertTrue(document.remarks().contains(SourceRemark.of(RemarkCode.PAGE_NUMBERS_DROPPED, 3)));
	}

	@Test
	void theLetterheadIsReadColumnByColumn() throws IOException {
		SourceDocument document = read(List.of(List.of("PEOPLE'S COMMITTEE@SOCIALIST REPUBLIC", "VAN SON PROVINCE@Independence",
				"No 12@Van Son", "                 DECISION of the people of the whole province and of others")));
		assertEquals(List.of("PEOPLE'S COMMITTEE", "VAN SON PROVINCE", "No 12", "SOCIALIST REPUBLIC", "Independence", "Van Son",
				"DECISION of the people of the whole province and of others"), Reading.lines(document));
	}

	@Test
	void footnotesAreCalledWhereTheyStand() throws IOException {
		Path file = folder.resolve("notes.pdf");
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
				write(out, "The growth of the year", 60, 700, 12);
				write(out, "1", 171, 704, 7);
				write(out, "was the highest of all.", 178, 700, 12);
				write(out, "The plan of the next year rests on it and on nothing else.", 60, 660, 12);
				write(out, "1 Counted without the last quarter,", 60, 100, 9);
				write(out, "as every year.", 60, 89, 9);
			}
			pdf.save(file.toFile());
		}
		SourceDocument document = new Reading().document(file);
		SourceParagraph paragraph = document.paragraphs().findFirst().orElseThrow();
		assertEquals("The growth of the year was the highest of all.", paragraph.text());
		assertEquals("Counted without the last quarter, as every year.", document.notes().getFirst().paragraphs().getFirst().text());
		assertEquals(List.of(new NoteReference("The growth of the year".length(), document.notes().getFirst().id())), paragraph.notes());
	}

	@Test
	void aRuledTableKeepsItsCellsAndGoesOnOverPages() throws IOException {
		Path file = folder.resolve("table.pdf");
		try (PDDocument pdf = new PDDocument()) {
			for (int number = 1; number <= 2; number++) {
				PDPage page = new PDPage();
				pdf.addPage(page);
				try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
					grid(out, 60, 700, List.of(60, 160, 300), 30);
					write(out, "Number", 64, 688, 12);
					write(out, "Task and", 164, 688, 12);
					write(out, "its end", 164, 674, 12);
					write(out, String.valueOf(number), 64, 658, 12);
					write(out, number == 1 ? "Roads" : "Bridges", 164, 658, 12);
				}
			}
			pdf.save(file.toFile());
		}
		SourceDocument document = new Reading().document(file);
		SourceTable table = (SourceTable) document.blocks().getFirst();
		assertEquals(1, document.blocks().size());
		assertEquals(3, table.rows().size());
		assertEquals(List.of("Number", "Task and its end", "1", "Roads", "2", "Bridges"), Reading.lines(document));
	}

	/** Two rows with rules round every cell. */
	private static void grid(PDPageContentStream out, float left, float top, List<Integer> columns, float height) throws IOException {
		for (int row = 0; row <= 2; row++) {
			out.moveTo(left, top - row * height);
			out.lineTo(columns.getLast(), top - row * height);
		}
		for (int column : columns) {
			out.moveTo(column, top);
			out.lineTo(column, top - 2 * height);
		}
		out.stroke();
	}

	private static List<String> page(int number) {
		List<String> lines = new java.util.ArrayList<>(List.of("Gazette number 5 of 2027"));
		String body = List.of("department", "bureau", "office").get(number - 1);
		BODY.forEach(line -> lines.add(line.replace("department", body)));
		lines.add("                              " + number);
		return lines;
	}

	/** A blank at the beginning is an indent of 12 points, an at sign the second column. */
	private SourceDocument read(List<List<String>> pages) throws IOException {
		Path file = folder.resolve("a.pdf");
		try (PDDocument pdf = new PDDocument()) {
			for (List<String> lines : pages) {
				PDPage page = new PDPage();
				pdf.addPage(page);
				try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
					float y = 700;
					for (String line : lines) {
						String[] columns = line.split("@");
						for (int i = 0; i < columns.length; i++) {
							write(out, columns[i], 60 + 250f * i, y);
						}
						y -= 16;
					}
				}
			}
			pdf.save(file.toFile());
		}
		return new Reading().document(file);
	}

	private static void write(PDPageContentStream out, String line, float x, float y) throws IOException {
		write(out, line, x, y, 12);
	}

	private static void write(PDPageContentStream out, String line, float x, float y, float size) throws IOException {
		String text = line.stripLeading();
		out.beginText();
		out.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), size);
		out.newLineAtOffset(x + 12f * (line.length() - text.length()), y);
		out.showText(text);
		out.endText();
	}
}
