package vn.kehoach.report.html;

import java.io.IOException;

import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.markup.MarkupWriter;

/** Writes the head: encoding, title, metadata, style sheet. */
final class HtmlHead {

	private final MarkupWriter markup;

	HtmlHead(MarkupWriter markup) {
		this.markup = markup;
	}

	void write(LayoutDocument document) throws IOException {
		markup.start("head");
		markup.empty("meta", "charset", "utf-8");
		markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
		markup.element("title", document.title());
		meta("author", document.author());
		meta("description", document.subject());
		markup.element("style", new StyleSheet().text());
		markup.end();
		markup.text("\n");
	}

	private void meta(String name, String content) throws IOException {
		if (!content.isBlank()) {
			markup.empty("meta", "name", name, "content", content);
		}
	}
}
