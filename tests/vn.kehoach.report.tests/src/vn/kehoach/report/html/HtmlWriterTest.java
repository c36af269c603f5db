package vn.kehoach.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.kehoach.report.layout.Golden;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.LayoutWords;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.SampleLayouts;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.Written;

class HtmlWriterTest {

	@Test
	void aDecisionIsPrintedAsExpected() throws IOException {
		Golden.assertMatches(HtmlWriterTest.class, "decision.html", print(SampleLayouts.decision()));
	}

	@Test
	void theWordsAreThoseOfTheLayout() throws IOException {
		LayoutDocument decision = SampleLayouts.decision();
		assertEquals(LayoutWords.of(decision), HtmlWords.of(print(decision)));
	}

	@Test
	void nothingIsLoadedFromElsewhere() throws IOException {
		String html = print(SampleLayouts.decision());
		assertFalse(Pattern.compile("(?i)(src=|https?:|url\\(|@import|<link|<script)").matcher(html).find());
	}

	@Test
	void markupInTheTextStaysText() throws IOException {
		String html = print(SampleLayouts.of(StyledParagraph.of(ParagraphStyle.BODY, "<script>\"R&D\"</script>")));
		assertTrue(html.contains("&lt;script&gt;\"R&amp;D\"&lt;/script&gt;"), html);
	}

	@Test
	void theStyleSheetNeedsNoEscape() throws IOException {
		Document html = HtmlWords.parse(print(SampleLayouts.decision()));
		String css = html.getElementsByTagName("style").item(0).getTextContent();
		assertFalse(Pattern.compile("[<>&]").matcher(css).find(), css);
	}

	@Test
	void languageViewportAndPaperAreDeclared() throws IOException {
		String html = print(SampleLayouts.decision());
		assertTrue(html.startsWith("<!DOCTYPE html><html lang=\"vi-VN\">"));
		assertTrue(html.contains("width=device-width, initial-scale=1"));
		assertTrue(html.contains("size: A4 portrait; margin: 20mm 20mm 20mm 30mm"));
	}

	@Test
	void footnoteAndMarkLinkToOneAnother() throws IOException {
		String html = print(SampleLayouts.decision());
		assertTrue(html.contains("<sup id=\"mark-1\"><a href=\"#note-1\" role=\"doc-noteref\">1</a></sup>"));
		assertTrue(html.contains("<sup id=\"note-1\"><a href=\"#mark-1\" role=\"doc-backlink\">1</a></sup>"));
	}

	@Test
	void headingsNestInSections() throws IOException {
		Document html = HtmlWords.parse(print(SampleLayouts.decision()));
		assertEquals(1, html.getElementsByTagName("h1").getLength());
		Element task = (Element) html.getElementsByTagName("h5").item(0);
		assertEquals("1.1.", task.getTextContent().substring(0, 4));
		Element theme = (Element) task.getParentNode().getParentNode();
		assertEquals("h4", theme.getFirstChild().getNodeName());
	}

	private static String print(LayoutDocument document) throws IOException {
		return Written.text(new HtmlWriter(), document);
	}
}
