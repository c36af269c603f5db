package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.ui.editor.completion.Snippet;
import vn.kehoach.ui.editor.completion.Snippet.Stop;

/** Snippets are read as the protocol writes them. */
final class SnippetTest {
	@Test
	void tabStopsAreTakenOutOfTheText() {
		Snippet snippet = Snippet.of("cơ quan ${1:Ten} \"${2:Tên}\" $0");

		assertEquals("cơ quan Ten \"Tên\" ", snippet.text());
		assertEquals(List.of(new Stop(1, 8, 3), new Stop(2, 13, 3), new Stop(0, 18, 0)), snippet.stops());
	}

	@Test
	void escapedSignsAreText() {
		assertEquals("5 $ {a}", Snippet.of("5 \\$ {a}").text());
		assertEquals("a}b", Snippet.of("${1:a\\}b}").text());
	}
}
