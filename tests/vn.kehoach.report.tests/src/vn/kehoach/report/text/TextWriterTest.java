package vn.kehoach.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.report.layout.Golden;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.LineBreak;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.SampleLayouts;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TextRun;
import vn.kehoach.report.layout.Written;

class TextWriterTest {

	@Test
	void aDecisionIsPrintedAsExpected() throws IOException {
		Golden.assertMatches(TextWriterTest.class, "decision.txt", print(SampleLayouts.decision()));
	}

	@Test
	void theWordsAreThoseOfTheLayout() throws IOException {
		LayoutDocument decision = SampleLayouts.decision();
		String text = print(decision).replaceAll("(?m)^\\[\\d+\\] ", "").replaceAll("\\[\\d+\\]", "");
		assertEquals(LayoutWords.of(decision), LayoutWords.of(text));
	}

	@Test
	void aParagraphIsOneLineAndABreakInsideABlank() throws IOException {
		StyledParagraph subject = StyledParagraph.of(ParagraphStyle.SUBJECT,
				List.of(TextRun.of("Về kế hoạch "), new LineBreak(), TextRun.of("năm 2027")));
		assertEquals("Về kế hoạch năm 2027\n", print(SampleLayouts.of(subject)));
	}

	@Test
	void aLayoutWithoutWordsIsAnEmptyFile() throws IOException {
		assertEquals("", print(SampleLayouts.of(StyledParagraph.of(ParagraphStyle.BODY, " "))));
	}

	private static String print(LayoutDocument document) throws IOException {
		return Written.text(new TextWriter(), document);
	}
}
