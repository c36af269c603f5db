package vn.kehoach.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of Decree 30/2020/NĐ-CP, Annex I, part I. */
class ParagraphStyleTest {

	@ParameterizedTest
	@CsvSource({ "NATIONAL_NAME,12,13,true,false,true", "MOTTO,13,14,true,false,false", "PARENT_BODY,12,13,false,false,true",
			"ISSUING_BODY,12,13,true,false,true", "DOCUMENT_NUMBER,13,13,false,false,false",
			"PLACE_AND_DATE,13,14,false,true,false", "LETTER_SUBJECT,12,13,false,false,false",
			"DOCUMENT_KIND,13,14,true,false,true", "SUBJECT,13,14,true,false,false", "LEGAL_BASIS,13,14,false,true,false",
			"PART_LABEL,13,14,true,false,false", "PART_TITLE,13,14,true,false,true", "CHAPTER_LABEL,13,14,true,false,false",
			"CHAPTER_TITLE,13,14,true,false,true", "SECTION_LABEL,13,14,true,false,false",
			"SECTION_TITLE,13,14,true,false,true", "PART_HEADING,13,14,true,false,true", "ARTICLE,13,14,true,false,false",
			"CLAUSE_HEADING,13,14,true,false,false", "CLAUSE,13,14,false,false,false", "POINT,13,14,false,false,false",
			"BODY,13,14,false,false,false", "SIGNATURE_POWER,13,14,true,false,true",
			"SIGNATURE_POSITION,13,14,true,false,true", "SIGNATURE_NAME,13,14,true,false,false",
			"RECIPIENTS_HEADING,12,12,true,true,false", "RECIPIENT,11,11,false,false,false", "ANNEX_LABEL,14,14,true,false,false",
			"ANNEX_TITLE,13,14,true,false,true", "ANNEX_REFERENCE,13,14,false,true,false" })
	void theFaceIsTheOneOfTheDecree(ParagraphStyle style, double smallest, double largest, boolean bold, boolean italic,
			boolean capitals) {
		ParagraphFormat format = style.format();
		assertTrue(format.size() >= smallest && format.size() <= largest, () -> "size " + format.size());
		assertEquals(bold, format.bold(), "bold");
		assertEquals(italic, format.italic(), "italic");
		assertEquals(capitals, format.capitals(), "capitals");
	}

	@ParameterizedTest
	@EnumSource(names = { "BODY", "CLAUSE", "POINT", "BULLET", "LEGAL_BASIS", "ARTICLE", "TASK_HEADING" })
	void runningTextIsJustifiedAndIndentedAndSixPointsApart(ParagraphStyle style) {
		ParagraphFormat format = style.format();
		assertEquals(Alignment.JUSTIFIED, format.alignment());
		assertEquals(12.7, format.firstLineIndent());
		assertTrue(format.spaceBefore() >= 6);
		assertTrue(format.lineSpacing() >= 1 && format.lineSpacing() <= 1.5);
	}

	@ParameterizedTest
	@EnumSource
	void headingsStayWithWhatTheyHead(ParagraphStyle style) {
		assertTrue(style.format().outlineLevel() == 0 || style.format().keepWithNext());
	}

	@Test
	void thePageIsA4WithTheMarginsOfTheDecree() {
		PageGeometry page = PageGeometry.PORTRAIT;
		assertEquals(210, page.width());
		assertEquals(297, page.height());
		assertTrue(page.top() >= 20 && page.top() <= 25 && page.bottom() >= 20 && page.bottom() <= 25);
		assertTrue(page.left() >= 30 && page.left() <= 35 && page.right() >= 15 && page.right() <= 20);
		assertTrue(PageGeometry.LANDSCAPE.isLandscape());
	}

	@Test
	void rulesAreAsLongAsTheDecreeAsks() {
		assertEquals(100, Rule.TEXT_LENGTH.length(100));
		assertTrue(Rule.THIRD_TO_HALF.length(90) >= 30 && Rule.THIRD_TO_HALF.length(90) <= 45);
		assertEquals(0, Rule.NONE.length(100));
	}
}
