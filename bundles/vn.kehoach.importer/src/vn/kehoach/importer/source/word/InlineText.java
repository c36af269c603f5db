package vn.kehoach.importer.source.word;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.text.CharacterCleaner;
import vn.kehoach.importer.source.text.OldVietnameseFont;

/**
 * Reads what stands inside one paragraph: runs with their fields, links, tracked changes, breaks, signs and calls of notes. Text boxes
 * anchored in it are collected for the caller.
 */
final class InlineText {
	private final RunLooks looks;
	private final String style;
	private final WordTally tally;
	private final FieldState fields;
	private final CharacterCleaner cleaner = new CharacterCleaner();
	private final List<LineText> lines = new ArrayList<>();
	private final List<WordElement> boxes = new ArrayList<>();
	private boolean pageBreak;

	InlineText(RunLooks looks, String style, WordTally tally, FieldState fields) {
		this.looks = looks;
		this.style = style;
		this.tally = tally;
		this.fields = fields;
		lines.add(new LineText(cleaner));
	}

	/** Reads the children of a paragraph or of anything that wraps runs. */
	void read(WordElement parent) {
		for (WordElement child : parent.children()) {
			switch (child.name()) {
			case "r" -> run(child);
			case "ins", "moveTo" -> {
				tally.insertion();
				read(child);
			}
			case "del", "moveFrom" -> tally.deletion();
			case "AlternateContent" -> alternative(child);
			case "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData" -> {
			}
			case "oMath", "oMathPara" -> mathematics(child);
			default -> read(child);
			}
		}
	}

	private void mathematics(WordElement formula) {
		for (WordElement child : formula.children()) {
			if (child.name().equals("t")) {
				last().add(child.text(), new RunLook(false, false, false, ""));
			} else {
				mathematics(child);
			}
		}
	}

	private void alternative(WordElement alternatives) {
		WordElement choice = alternatives.child("Choice");
		read(choice.exists() ? choice : alternatives.child("Fallback"));
	}

	private void run(WordElement run) {
		RunLook look = looks.of(run, style);
		run.children().forEach(child -> piece(child, look));
	}

	private void piece(WordElement piece, RunLook look) {
		switch (piece.name()) {
		case "fldChar" -> fields.mark(piece.attribute("fldCharType"));
		case "t" -> text(piece.text(), look);
		case "tab", "ptab" -> text("\t", look);
		case "noBreakHyphen" -> text("-", look);
		case "sym" -> text(SymbolFont.sign(piece.attribute("font"), piece.attribute("char")), look);
		case "br", "cr" -> lineBreak(piece.attribute("type"));
		case "footnoteReference" -> last().call("f" + piece.attribute("id"));
		case "endnoteReference" -> last().call("e" + piece.attribute("id"));
		case "commentReference" -> tally.comment();
		case "drawing", "pict", "object" -> drawing(piece);
		case "AlternateContent" -> {
			WordElement choice = piece.child("Choice");
			(choice.exists() ? choice : piece.child("Fallback")).children().forEach(child -> piece(child, look));
		}
		case "ruby" -> read(piece.child("rubyBase"));
		default -> {
			// deleted text, field instructions, properties, marks of the last rendering
		}
		}
	}

	private void text(String text, RunLook look) {
		if (fields.hidesText()) {
			return;
		}
		String converted = OldVietnameseFont.convert(text, look.font());
		if (!converted.equals(text)) {
			tally.oldFont(OldVietnameseFont.encoding(look.font()));
		}
		last().add(converted, look);
	}

	private void lineBreak(String type) {
		if (type.equals("page")) {
			pageBreak = true;
		}
		lines.add(new LineText(cleaner));
	}

	private void drawing(WordElement drawing) {
		int before = boxes.size();
		collectBoxes(drawing);
		if (boxes.size() == before) {
			tally.picture();
		}
	}

	private void collectBoxes(WordElement parent) {
		for (WordElement child : parent.children()) {
			if (child.name().equals("txbxContent")) {
				boxes.add(child);
			} else if (!child.name().equals("Fallback")) {
				collectBoxes(child);
			}
		}
	}

	private LineText last() {
		return lines.getLast();
	}

	/** The lines, parted where the writer broke them. */
	List<LineText> lines() {
		return lines;
	}

	/** The contents of text boxes anchored here. */
	List<WordElement> boxes() {
		return boxes;
	}

	/** True when a page break stands in the paragraph. */
	boolean pageBreak() {
		return pageBreak;
	}
}
