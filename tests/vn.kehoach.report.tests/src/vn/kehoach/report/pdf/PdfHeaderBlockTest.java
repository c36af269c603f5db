package vn.kehoach.report.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.StyledParagraph;

/** The header block's faces, sizes and rules (Decree 30/2020/NĐ-CP, Annex I, II.1 to II.5). */
class PdfHeaderBlockTest {
	private static final double NEAR = 0.6;
	private static final double END_OF_LEFT_COLUMN = (30 + 0.4 * 160) * 72 / 25.4;
	private PrintedPdf pdf;

	@BeforeEach
	void print() throws Exception {
		pdf = PrintedPdf.of(SampleDocument.decision(1));
	}

	@AfterEach
	void close() throws Exception {
		pdf.close();
	}

	@Test
	void everyElementHasItsFaceAndSize() throws Exception {
		assertLook("CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM", "LiberationSerif-Bold", 12, 13);
		assertLook("Độclập-Tựdo-Hạnhphúc", "LiberationSerif-Bold", 13, 14);
		assertLook("ỦYBANNHÂNDÂN", "LiberationSerif-Bold", 12, 13);
		assertLook("Số:07/QĐ-UBND", "LiberationSerif-Regular", 13, 13);
		assertLook("VânSơn,ngày08tháng01năm2027", "LiberationSerif-Italic", 13, 14);
		assertLook("Vềnhiệmvụ,", "LiberationSerif-Bold", 13, 14);
		assertLook("CăncứLuật", "LiberationSerif-Italic", 13, 14);
		assertLook("Điều1.", "LiberationSerif-Bold", 13, 14);
		assertLook("Banhànhnhiệmvụ", "LiberationSerif-Regular", 13, 14);
	}

	@Test
	void theMottosRuleIsAsLongAsItsTextAndCentredBelowIt() throws Exception {
		List<Letter> motto = pdf.letters(1, "Độclập-Tựdo-Hạnhphúc");
		DrawnRule rule = ruleBelow(motto);
		assertEquals(motto.getLast().right() - motto.getFirst().x(), rule.length(), NEAR);
		assertEquals(middle(motto), rule.middle(), NEAR);
	}

	@Test
	void theRulesOfTheBodyAndTheSubjectAreAThirdToAHalfOfTheText() throws Exception {
		assertShort("TỈNHVÂNSƠN", "ỦYBANNHÂNDÂN", END_OF_LEFT_COLUMN);
		assertShort("xãhộinăm2027", "Vềnhiệmvụ,", Double.MAX_VALUE);
	}

	@Test
	void numberAndDateStandLevelThoughTheNamesAboveHaveOtherLines() throws Exception {
		HeaderRow row = SampleDocument.header().rows().getFirst();
		List<StyledParagraph> left = List.of(row.left().getFirst(), row.left().getFirst().withoutRule(),
				SampleDocument.paragraph(ParagraphStyle.DOCUMENT_NUMBER, "Số: 07/QĐ-UBND"));
		List<StyledParagraph> right = List.of(row.right().getFirst(),
				SampleDocument.paragraph(ParagraphStyle.PLACE_AND_DATE, "Vân Sơn, ngày 08 tháng 01 năm 2027"));
		try (PrintedPdf oneRow = PrintedPdf.of(new HeaderBlock(List.of(new HeaderRow(left, right))))) {
			assertEquals(oneRow.letters(1, "Số:").getFirst().y(), oneRow.letters(1, "VânSơn,").getFirst().y(), 0.01);
		}
	}

	private void assertShort(String lastLine, String firstLine, double rightEdge) throws Exception {
		double longest = Math.max(lineWidth(firstLine, rightEdge), lineWidth(lastLine, rightEdge));
		double length = ruleBelow(pdf.letters(1, lastLine)).length();
		assertTrue(length >= longest / 3 && length <= longest / 2, length + " below " + longest);
	}

	private double lineWidth(String part, double rightEdge) throws Exception {
		double y = pdf.letters(1, part).getFirst().y();
		List<Letter> line = pdf.letters(1).stream().filter(letter -> letter.y() == y && letter.right() < rightEdge).toList();
		return line.getLast().right() - line.getFirst().x();
	}

	private DrawnRule ruleBelow(List<Letter> text) throws Exception {
		double height = pdf.document().getPage(0).getMediaBox().getHeight();
		double baseline = height - text.getFirst().y();
		return pdf.rules(1).stream()
				.filter(rule -> rule.isHorizontal() && rule.y1() < baseline && baseline - rule.y1() < 12
						&& rule.x1() < text.getLast().right() && rule.x2() > text.getFirst().x())
				.findFirst().orElseThrow(() -> new AssertionError("no rule below the text"));
	}

	private void assertLook(String text, String font, double least, double most) throws Exception {
		for (Letter letter : pdf.letters(1, text)) {
			assertEquals(font, letter.font(), text);
			assertTrue(letter.size() >= least && letter.size() <= most, text + " in " + letter.size());
		}
	}

	private static double middle(List<Letter> text) {
		return (text.getFirst().x() + text.getLast().right()) / 2;
	}
}
