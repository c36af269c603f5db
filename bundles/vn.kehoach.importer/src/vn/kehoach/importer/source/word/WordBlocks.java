package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourcePageBreak;
import vn.kehoach.importer.source.SourcePlace;

/** Reads a sequence of paragraphs and tables, through content controls and other wrappers, text boxes behind their paragraph. */
final class WordBlocks {
	private final WordParagraphs paragraphs;
	private final WordTables tables;
	private final WordTally tally;

	WordBlocks(WordParagraphs paragraphs, WordStyles styles, WordTally tally) {
		this.paragraphs = paragraphs;
		this.tally = tally;
		tables = new WordTables(this, styles);
	}

	/** The blocks inside a body, a cell, a note or a text box. */
	List<SourceBlock> read(WordElement parent) {
		List<SourceBlock> blocks = new ArrayList<>();
		read(parent, blocks);
		return ColumnOrder.sort(blocks);
	}

	private void read(WordElement parent, List<SourceBlock> blocks) {
		for (WordElement child : parent.children()) {
			switch (child.name()) {
			case "p" -> paragraph(child, blocks);
			case "tbl" -> blocks.add(tables.read(child));
			case "ins", "moveTo" -> {
				tally.insertion();
				read(child, blocks);
			}
			case "del", "moveFrom" -> tally.deletion();
			case "AlternateContent" -> read(child.child("Choice").exists() ? child.child("Choice") : child.child("Fallback"), blocks);
			case "sdt", "sdtContent", "customXml", "smartTag" -> read(child, blocks);
			default -> {
				// properties and marks
			}
			}
		}
	}

	private void paragraph(WordElement paragraph, List<SourceBlock> blocks) {
		WordParagraphs.Result result = paragraphs.read(paragraph);
		blocks.addAll(result.blocks());
		result.boxes().forEach(box -> read(box, blocks));
		String section = paragraph.path("pPr", "sectPr", "type").value();
		if (paragraph.path("pPr", "sectPr").exists() && !section.equals("continuous")) {
			blocks.add(new SourcePageBreak(SourcePlace.UNKNOWN));
		}
	}
}
