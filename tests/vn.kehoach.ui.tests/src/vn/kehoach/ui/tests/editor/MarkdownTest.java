package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.ui.editor.markdown.StyledMarkdown;
import vn.kehoach.ui.editor.markdown.StyledMarkdown.Run;
import vn.kehoach.ui.editor.markdown.StyledMarkdown.Style;

/** What the server writes as Markdown is read as styled text. */
final class MarkdownTest {
	@Test
	void marksBecomeStyles() {
		StyledMarkdown read = StyledMarkdown.of("**Sở Tư pháp** (cơ quan, `STP`)\n\n- chủ trì: 2\n- [luật](file:///a)");

		assertEquals("Sở Tư pháp (cơ quan, STP)\n\n• chủ trì: 2\n• luật", read.text());
		assertEquals(List.of(new Run(0, 10, Style.STRONG), new Run(21, 3, Style.CODE)), read.runs());
	}

	@Test
	void underlinesInIdsAndEscapedSignsStay() {
		assertEquals("So_Tai_Chinh *", StyledMarkdown.of("So_Tai_Chinh \\*").text());
		assertTrue(StyledMarkdown.of("So_Tai_Chinh").runs().isEmpty());
	}

	@Test
	void fencedCodeIsNotRead() {
		assertEquals("- **a**", StyledMarkdown.of("```\n- **a**\n```").text());
	}
}
