package vn.kehoach.report.html;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

import vn.kehoach.report.markup.MarkupWriter;

/** Nests a section for each heading into the section of the heading above it. */
final class HtmlSections {

	private final MarkupWriter markup;
	private final Deque<Integer> open = new ArrayDeque<>();

	HtmlSections(MarkupWriter markup) {
		this.markup = markup;
	}

	/** Opens the section of a heading after closing those of its own level and below. */
	void begin(int level) throws IOException {
		while (!open.isEmpty() && open.peek() >= level) {
			end();
		}
		markup.start("section");
		open.push(level);
	}

	/** Closes all sections. */
	void close() throws IOException {
		while (!open.isEmpty()) {
			end();
		}
	}

	private void end() throws IOException {
		open.pop();
		markup.end();
	}
}
