package vn.kehoach.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class LayoutWordsTest {

	@Test
	void facesDoNotPartAWordButBreaksAndTabsDo() {
		StyledParagraph paragraph = StyledParagraph.of(ParagraphStyle.BODY, List.of(TextRun.of("kinh t"),
				new TextRun("ế", Emphasis.BOLD), new LineBreak(), TextRun.of("xã"), new Tab(), TextRun.of("hội\u00A0mới")));
		assertEquals(List.of("kinh", "tế", "xã", "hội", "mới"), LayoutWords.of(paragraph));
	}

	@Test
	void footnotesComeLastAndTheirMarksAreNoWords() {
		FootnoteReference note = new FootnoteReference(1, List.of(StyledParagraph.of(ParagraphStyle.FOOTNOTE, "ghi chú")));
		LayoutDocument document = SampleLayouts.of(
				StyledParagraph.of(ParagraphStyle.BODY, List.of(TextRun.of("đầu"), note, TextRun.of(","))),
				StyledParagraph.of(ParagraphStyle.BODY, "cuối"));
		assertEquals(List.of("đầu,", "cuối", "ghi", "chú"), LayoutWords.of(document));
	}

	@Test
	void aClosingIsReadInItsOwnOrder() {
		List<String> words = LayoutWords.of(SampleLayouts.of(SampleLayouts.closing(ClosingBlock.Order.SIGNATURE_FIRST)));
		assertEquals("TM.", words.getFirst());
		assertEquals("(03).", words.getLast());
	}

	@Test
	void aHeaderIsReadRowByRow() {
		StyledParagraph body = StyledParagraph.of(ParagraphStyle.ISSUING_BODY, "A");
		StyledParagraph name = StyledParagraph.of(ParagraphStyle.NATIONAL_NAME, "B");
		StyledParagraph number = StyledParagraph.of(ParagraphStyle.DOCUMENT_NUMBER, "C");
		HeaderBlock header = new HeaderBlock(
				List.of(new HeaderRow(List.of(body), List.of(name)), new HeaderRow(List.of(number), List.of())));
		assertEquals(List.of("A", "B", "C"), LayoutWords.of(SampleLayouts.of(header)));
	}

	@Test
	void footnotesOutOfOrderAreABug() {
		FootnoteReference second = new FootnoteReference(2, List.of());
		StyledParagraph paragraph = StyledParagraph.of(ParagraphStyle.BODY, List.of(second));
		assertThrows(IllegalArgumentException.class, () -> SampleLayouts.of(paragraph));
	}

	@Test
	void aLongHeadingIsCutAtAWordInTheOutline() {
		String title = OutlineTitle.of(StyledParagraph.of(ParagraphStyle.ARTICLE, "Điều 1. " + "nhiệm vụ ".repeat(30)));
		assertEquals("Điều 1. nhiệm vụ", title.substring(0, 16));
		assertEquals('…', title.charAt(title.length() - 1));
		assertEquals(101, Math.max(101, title.length()));
	}

	@Test
	void whatNoFileCanHoldIsReplaced() {
		assertEquals("a b\uFFFDc", TextRun.of("a\u0001b\uD800c").text());
	}
}
