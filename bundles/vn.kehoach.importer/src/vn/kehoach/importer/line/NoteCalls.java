package vn.kehoach.importer.line;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceTable;

/** Which notes are called where. A table of the model holds plain text, so notes called only there become lines behind it. */
final class NoteCalls {
	private final Map<String, SourceNote> notes = new LinkedHashMap<>();
	private final Map<String, Integer> indices = new LinkedHashMap<>();

	NoteCalls(SourceDocument document) {
		document.notes().forEach(note -> notes.put(note.id(), note));
		Set<String> called = new LinkedHashSet<>();
		document.blocks().forEach(block -> collect(block, false, called));
		for (String id : called) {
			if (notes.containsKey(id) && NoteMark.canMark(indices.size() + 1))
				indices.put(id, indices.size());
		}
	}

	/** The notes that lines call, by index. */
	List<SourceNote> marked() {
		return indices.keySet().stream().map(notes::get).toList();
	}

	/** The index of the note that lines call under this id, or -1. */
	int index(String id) {
		return indices.getOrDefault(id, -1);
	}

	/** The notes that are called in the table and nowhere in lines. */
	List<SourceNote> calledOnlyIn(SourceTable table) {
		Set<String> called = new LinkedHashSet<>();
		collect(table, true, called);
		return called.stream().filter(id -> notes.containsKey(id) && !indices.containsKey(id)).map(notes::get).toList();
	}

	private static void collect(SourceBlock block, boolean tables, Set<String> called) {
		switch (block) {
		case SourceParagraph paragraph -> paragraph.notes().stream().map(NoteReference::noteId).forEach(called::add);
		case SourceTable table -> {
			if (tables || LayoutTable.isLayout(table))
				table.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(inner -> collect(inner, tables, called))));
		}
		case SourcePageBreak pageBreak -> {
		}
		}
	}
}
