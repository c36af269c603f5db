package vn.kehoach.importer.line;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.ParagraphStart;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceTable;

/** Makes lines of a source document; letterheads and closing blocks set as tables become lines, left column first. */
public final class LineReader {
	private final List<Line> lines = new ArrayList<>();
	private final NoteCalls notes;

	private LineReader(NoteCalls notes) {
		this.notes = notes;
	}

	/** The lines in reading order, with the notes called in them. */
	public static ReadLines read(SourceDocument document) {
		LineReader reader = new LineReader(new NoteCalls(document));
		document.blocks().forEach(reader::add);
		return new ReadLines(reader.lines, reader.notes.marked());
	}

	private void add(SourceBlock block) {
		switch (block) {
		case SourceParagraph paragraph -> add(paragraph);
		case SourceTable table when LayoutTable.isLayout(table) || lines.isEmpty() && LayoutTable.isLetterhead(table) ->
			LayoutTable.columns(table).forEach(this::add);
		case SourceTable table -> addGrid(table);
		case SourcePageBreak pageBreak -> {
		}
		}
	}

	private void addGrid(SourceTable table) {
		lines.add(new Line.Grid(table, table.place()));
		for (SourceNote note : notes.calledOnlyIn(table)) {
			for (SourceParagraph paragraph : note.paragraphs())
				lines.add(new Line.Text(paragraph.printed(), SourceColumn.WHOLE, table.place()));
		}
	}

	private void add(SourceParagraph paragraph) {
		String text = printed(paragraph);
		Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
		if (paragraph.start() == ParagraphStart.LINE && last instanceof Line.Text before && BrokenLine.goesOn(before.text(), text))
			lines.set(lines.size() - 1, new Line.Text(before.text() + ' ' + text, before.column(), before.place()));
		else if (!text.isEmpty())
			lines.add(new Line.Text(text, paragraph.look().column(), paragraph.place()));
	}

	private String printed(SourceParagraph paragraph) {
		StringBuilder text = new StringBuilder(paragraph.text());
		for (NoteReference note : paragraph.notes().reversed()) {
			if (notes.index(note.noteId()) >= 0)
				text.insert(Math.min(note.offset(), text.length()), NoteMark.of(notes.index(note.noteId())));
		}
		boolean bare = paragraph.label().isEmpty() || text.isEmpty();
		return bare ? paragraph.label() + text : paragraph.label() + ' ' + text;
	}
}
