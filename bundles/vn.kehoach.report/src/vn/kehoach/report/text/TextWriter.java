package vn.kehoach.report.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.PageSequence;

/**
 * Plain text: UTF-8 without byte order mark, line feeds, one line a paragraph, as the importer reads it back.
 *
 * <p>A header and a closing are written cell after cell, a table row is a line with the columns parted by tabs
 * ({@link vn.kehoach.model.text.TableSigns}), an empty line and the caption before the first one, a footnote mark is
 * "[n]" behind its word and the notes stand at the end, a line each, as "[n] note".
 */
public final class TextWriter implements DocumentWriter {

	@Override
	public String format() {
		return "txt";
	}

	@Override
	public void write(LayoutDocument document, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		TextLines lines = new TextLines(writer);
		TextBlocks blocks = new TextBlocks(lines);
		for (PageSequence sequence : document.sequences()) {
			lines.gap();
			for (var block : sequence.blocks()) {
				blocks.write(block);
			}
		}
		new TextFootnotes(lines).write(document);
		writer.flush();
	}
}
