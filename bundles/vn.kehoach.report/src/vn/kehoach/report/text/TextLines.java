package vn.kehoach.report.text;

import java.io.IOException;
import java.io.Writer;

/** Lines of a text with single empty lines between them where asked for, none at the beginning or the end. */
final class TextLines {

	private final Writer writer;
	private boolean begun;
	private boolean gap;

	TextLines(Writer writer) {
		this.writer = writer;
	}

	/** An empty line before the next line. */
	void gap() {
		gap = true;
	}

	/** Writes a line; a blank one is left out. */
	void line(String text) throws IOException {
		if (!text.isBlank()) {
			row(text);
		}
	}

	/** Writes a line even when it is blank. */
	void row(String text) throws IOException {
		if (gap && begun) {
			writer.write('\n');
		}
		writer.write(text);
		writer.write('\n');
		begun = true;
		gap = false;
	}
}
