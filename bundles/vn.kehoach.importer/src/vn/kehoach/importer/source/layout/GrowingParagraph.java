package vn.kehoach.importer.source.layout;

import java.util.List;

import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.ParagraphStart;
import vn.kehoach.importer.source.SourceParagraph;

/** The paragraph that lines are being added to. */
final class GrowingParagraph {
	private static final List<String> CLAUSE_ENDS = List.of(". ", "; ", ": ");

	private static final int LONGEST_BRACKET = 400;

	private final StringBuilder text;
	private final PageLine firstLine;
	private final LineOpening opening;
	private PageLine last;
	private ParagraphLook look;
	private int lines = 1;
	private boolean capitals;
	private boolean numberedLabel;

	GrowingParagraph(PageLine line) {
		firstLine = line;
		last = line;
		text = new StringBuilder(line.text());
		opening = LineOpening.of(line.text());
		look = line.look();
		capitals = Capitals.noSmallLetter(line.text());
		numberedLabel = opening == LineOpening.STRONG_ITEM || opening == LineOpening.NUMBER_ITEM;
	}

	void add(PageLine line) {
		text.append(' ').append(line.text());
		capitals &= Capitals.noSmallLetter(line.text());
		look = new ParagraphLook(look.headingLevel(), look.alignment(), look.bold() && line.look().bold(),
				look.italic() && line.look().italic(), look.column());
		last = line;
		lines++;
	}

	PageLine last() {
		return last;
	}

	PageLine firstLine() {
		return firstLine;
	}

	LineOpening opening() {
		return opening;
	}

	int lines() {
		return lines;
	}

	/** True when there is no small letter so far. */
	boolean capitals() {
		return capitals;
	}

	/** True when it begins with a number. */
	boolean numbered() {
		return numberedLabel;
	}

	/** True when the text so far holds the mark somewhere after its beginning. */
	boolean holdsInside(String mark) {
		return text.indexOf(mark, 1) > 0;
	}

	/** True when a bracket is open that was opened not long ago. */
	boolean isInsideBracket() {
		int open = text.lastIndexOf("(");
		return open > 0 && text.length() - open < LONGEST_BRACKET && text.indexOf(")", open) < 0;
	}

	/** The text so far. */
	String words() {
		return text.toString();
	}

	/** True when the text so far begins with the prefix. */
	boolean begins(String prefix) {
		return text.length() >= prefix.length() && text.substring(0, prefix.length()).equals(prefix);
	}

	/** True when it is running text and no heading: several clauses, and no number before them. */
	boolean isProse() {
		return !opening.isItem() && lines > 1 && CLAUSE_ENDS.stream().anyMatch(end -> text.indexOf(end) > 0);
	}

	/** True when it is the whole heading of a task, as far as the next line can tell. */
	boolean isTaskHeading(PageLine next) {
		return numbered() && TaskHeading.isWhole(text.toString(), next.text());
	}

	SourceParagraph finish() {
		return new SourceParagraph(firstLine.place(), ParagraphStart.PARAGRAPH, "", text.toString(), look, List.of());
	}
}
