package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceCell;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceTable;

/** Footnotes and endnotes in the order in which the text calls them, numbered as Word numbers them by default. */
final class WordNotes {
	private final Map<String, WordElement> elements = new HashMap<>();
	private final WordBlocks blocks;

	WordNotes(WordElement footnotes, WordElement endnotes, WordBlocks blocks) {
		footnotes.children("footnote").forEach(note -> elements.put("f" + note.attribute("id"), note));
		endnotes.children("endnote").forEach(note -> elements.put("e" + note.attribute("id"), note));
		this.blocks = blocks;
	}

	/** The notes that these blocks call. */
	List<SourceNote> calledBy(List<SourceBlock> body) {
		List<String> ids = new ArrayList<>();
		collect(body, ids);
		List<SourceNote> notes = new ArrayList<>();
		int footnotes = 0;
		int endnotes = 0;
		for (String id : ids.stream().distinct().filter(elements::containsKey).toList()) {
			boolean endnote = id.startsWith("e");
			int number = endnote ? ++endnotes : ++footnotes;
			notes.add(new SourceNote(id, endnote ? NumberText.of(number, "lowerRoman") : Integer.toString(number), endnote, text(id)));
		}
		return notes;
	}

	private List<SourceParagraph> text(String id) {
		List<SourceParagraph> result = new ArrayList<>();
		flatten(blocks.read(elements.get(id)), result);
		return result;
	}

	private static void flatten(List<SourceBlock> from, List<SourceParagraph> to) {
		for (SourceBlock block : from) {
			switch (block) {
			case SourceParagraph paragraph -> to.add(paragraph);
			case SourceTable table ->
				table.rows().forEach(row -> row.cells().stream().map(SourceCell::blocks).forEach(b -> flatten(b, to)));
			case SourcePageBreak ignored -> {
				// a note has no pages of its own
			}
			}
		}
	}

	private static void collect(List<SourceBlock> from, List<String> ids) {
		List<SourceParagraph> paragraphs = new ArrayList<>();
		flatten(from, paragraphs);
		paragraphs.forEach(paragraph -> paragraph.notes().stream().map(NoteReference::noteId).forEach(ids::add));
	}
}
