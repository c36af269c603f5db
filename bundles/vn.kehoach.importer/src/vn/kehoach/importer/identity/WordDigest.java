package vn.kehoach.importer.identity;

import java.util.function.Consumer;

import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.line.ReadLines;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceTable;
import vn.kehoach.model.PlanDocument;

/** The words of a source and of a recognised document in a form that can be compared without keeping them: how many, and a hash in order. */
public final class WordDigest implements Consumer<String> {
	private static final long PRIME = 1_099_511_628_211L;
	private long count;
	private long hash = 0xcbf29ce484222325L;

	@Override
	public void accept(String word) {
		count++;
		for (int i = 0; i < word.length(); i++)
			hash = (hash ^ word.charAt(i)) * PRIME;
		hash = (hash ^ ' ') * PRIME;
	}

	/** True when printing the document gives the words of the source in order. */
	public static boolean same(ReadLines read, PlanDocument document) {
		WordDigest before = new WordDigest();
		WordDigest after = new WordDigest();
		source(read, before);
		printed(document, after);
		return before.count == after.count && before.hash == after.hash;
	}

	/** Passes the words of the source on. */
	public static void source(ReadLines read, Consumer<String> sink) {
		Words words = new Words(sink);
		for (Line line : read.lines()) {
			switch (line) {
			case Line.Text text -> words.add(text.text());
			case Line.Grid grid -> add(grid.table(), words);
			}
		}
		for (SourceNote note : read.notes())
			note.paragraphs().forEach(paragraph -> words.add(paragraph.printed()));
	}

	/** Passes the words that the document prints on. */
	public static void printed(PlanDocument document, Consumer<String> sink) {
		new PrintedDocument(new Words(sink)).print(document);
	}

	private static void add(SourceBlock block, Words words) {
		switch (block) {
		case SourceParagraph paragraph -> words.add(paragraph.printed());
		case SourceTable table -> {
			if (table.caption() != null)
				add(table.caption(), words);
			table.rows().forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(inner -> add(inner, words))));
		}
		case SourcePageBreak pageBreak -> {
		}
		}
	}
}
