package vn.kehoach.importer.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceRow;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.importer.source.layout.ParagraphOpening;
import vn.kehoach.importer.source.layout.RuleLines;

/** Reads the blocks of a Markdown document. */
final class BlockReader {
	private final Set<String> notes;
	private final List<SourceBlock> blocks = new ArrayList<>();
	private int pictures;

	/** @param notes the marks of the footnotes */
	BlockReader(Set<String> notes) {
		this.notes = notes;
	}

	List<SourceBlock> blocks() {
		return blocks;
	}

	int pictures() {
		return pictures;
	}

	void read(Node parent) {
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			switch (node) {
			case Heading heading -> blocks.addAll(paragraphs(heading, heading.getLevel()));
			case Paragraph paragraph -> blocks.addAll(paragraphs(paragraph, 0));
			case TableBlock table -> blocks.add(table(table));
			case FencedCodeBlock code -> literal(code.getLiteral(), place(code));
			case LinkReferenceDefinition definition -> literal('[' + definition.getLabel() + "]: " + definition.getDestination(),
					place(definition));
			default -> read(node);
			}
		}
	}

	private List<SourceBlock> paragraphs(Node block, int headingLevel) {
		InlineReader inline = new InlineReader(block);
		pictures += inline.pictures();
		List<MarkdownLine> whole = new ArrayList<>();
		for (MarkdownLine line : inline.lines()) {
			boolean joins = line.before() == MarkdownLine.Break.SOFT && !whole.isEmpty() && !ParagraphOpening.isEvident(line.text());
			if (joins) {
				whole.getLast().join(line);
			} else if (!RuleLines.isRule(line.text())) {
				whole.add(line);
			}
		}
		SourcePlace place = place(block);
		return whole.stream().map(line -> (SourceBlock) line.paragraph(place, headingLevel, notes)).toList();
	}

	private void literal(String text, SourcePlace place) {
		text.lines().filter(line -> !line.isBlank()).forEach(line -> {
			MarkdownLine plain = new MarkdownLine(MarkdownLine.Break.BLOCK);
			plain.add(line, false, false);
			blocks.add(plain.paragraph(place, 0, notes));
		});
	}

	private SourceTable table(TableBlock table) {
		List<SourceRow> rows = new ArrayList<>();
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				if (row instanceof TableRow) {
					rows.add(row((TableRow) row));
				}
			}
		}
		int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		return new SourceTable(place(table), columns, true, rows);
	}

	private SourceRow row(TableRow row) {
		List<SourceCell> cells = new ArrayList<>();
		boolean header = false;
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			header |= cell instanceof TableCell tableCell && tableCell.isHeader();
			cells.add(new SourceCell(cells.size(), 1, 1, paragraphs(cell, 0).stream().filter(SourceParagraph.class::isInstance).toList()));
		}
		return new SourceRow(header, cells);
	}

	private static SourcePlace place(Node node) {
		return node.getSourceSpans().isEmpty()
				? SourcePlace.UNKNOWN
				: SourcePlace.ofLine(node.getSourceSpans().getFirst().getLineIndex() + 1);
	}
}
