package vn.kehoach.importer.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document as it was read, independent of the file's format: all words, in reading order, without page numbers and running headers.
 *
 * @param name the file's name
 * @param format the format it was read from
 * @param blocks paragraphs, tables and page breaks in reading order
 * @param notes footnotes and endnotes in the order of their calls
 * @param remarks what was left out or guessed
 */
public record SourceDocument(String name, SourceFormat format, List<SourceBlock> blocks, List<SourceNote> notes,
		List<SourceRemark> remarks) {
	public SourceDocument {
		blocks = List.copyOf(blocks);
		notes = List.copyOf(notes);
		remarks = List.copyOf(remarks);
	}

	/** All paragraphs in reading order, those of tables row by row; without the notes. */
	public Stream<SourceParagraph> paragraphs() {
		return paragraphs(blocks);
	}

	private static Stream<SourceParagraph> paragraphs(List<SourceBlock> blocks) {
		return blocks.stream().flatMap(block -> switch (block) {
		case SourceParagraph paragraph -> Stream.of(paragraph);
		case SourceTable table -> Stream.concat(Stream.ofNullable(table.caption()),
				table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> paragraphs(cell.blocks())));
		case SourcePageBreak pageBreak -> Stream.empty();
		});
	}
}
