package vn.kehoach.importer.source.layout;

import java.util.Set;

/**
 * For texts broken at the page width. In this order: the look, small letters, items, capitals, the document's subject, indents,
 * blank lines, and last the room that was left at the end of the line.
 */
final class WrappedLineRule implements JoinRule {
	private static final Set<String> BEFORE_A_FIGURE = Set.of("ngày", "tháng", "năm", "số", "quý", "khoản", "điều", "điểm", "mục", "từ",
			"đến", "và", "đạt", "là", "trên", "dưới", "gần", "hơn", "khóa", "khoá");

	private static final int TABLE_CELLS = 3;

	private final BodyWidth width;
	private final Indents indents;
	private final boolean gapsSeparate;

	/** @param gapsSeparate true when this text sets its paragraphs apart by blank lines or space */
	WrappedLineRule(BodyWidth width, Indents indents, boolean gapsSeparate) {
		this.width = width;
		this.indents = indents;
		this.gapsSeparate = gapsSeparate;
	}

	@Override
	public boolean continues(GrowingParagraph paragraph, PageLine next) {
		PageLine last = paragraph.last();
		LineOpening opening = LineOpening.of(next.text());
		if (last.look().column() != next.look().column() || isTableRow(last) || isTableRow(next)) {
			return false;
		}
		if (opening == LineOpening.OTHER && paragraph.isInsideBracket() && next.text().indexOf(')') > next.text().indexOf('(')) {
			return true;
		}
		LineEnding ending = LineEnding.of(last.text());
		boolean first = paragraph.lines() == 1;
		boolean strict = ending.closed() && !gapsSeparate;
		boolean full = !(strict ? width.hasRoom(last, next, first) : width.hasAmpleRoom(last, next, first));
		return switch (opening) {
		case CONTINUATION ->
			(!paragraph.capitals() || ending == LineEnding.UNFINISHED) && (!ending.closed() || width.isLong(last) && !next.setOff());
		case STRONG_ITEM, CLOSING -> false;
		case NUMBER_ITEM -> full && !ending.closed() && !next.setOff() && BEFORE_A_FIGURE.contains(LineEnding.lastWord(last.text()));
		case BRACKET_ITEM -> bracketGoesOn(paragraph, next, ending, full);
		case BULLET -> dashGoesOn(paragraph, next, ending, full);
		case USUAL_START -> (full || LineEnding.asksForMore(last.text())) && !ending.closed() && !next.setOff() && !paragraph.capitals();
		case CAPITALS -> capitalsGoOn(paragraph, next, ending, full);
		case OTHER -> sentenceGoesOn(paragraph, next, ending, full);
		};
	}

	private boolean bracketGoesOn(GrowingParagraph paragraph, PageLine next, LineEnding ending, boolean full) {
		if (!full || next.setOff() || indents.begins(paragraph, next)) {
			return false;
		}
		return indents.goesOn(next) || Enumeration.goesOn(paragraph, next.text())
				|| !ending.closed() && next.text().startsWith("(") && !paragraph.capitals();
	}

	private boolean dashGoesOn(GrowingParagraph paragraph, PageLine next, LineEnding ending, boolean full) {
		if (ending.closed() || paragraph.capitals() && !Capitals.noSmallLetter(next.text())) {
			return false;
		}
		String after = next.text().substring(1).strip();
		char first = after.charAt(0);
		boolean range = Character.isDigit(first) && Character.isDigit(lastLetter(paragraph.last().text()));
		boolean pair = Character.isLowerCase(first) && ending == LineEnding.OPEN;
		return range || full && !next.setOff() && (pair || indents.goesOn(next));
	}

	private static boolean isTableRow(PageLine line) {
		return line.segments().size() >= TABLE_CELLS;
	}

	private static char lastLetter(String text) {
		return text.charAt(text.length() - 1);
	}

	private boolean capitalsGoOn(GrowingParagraph paragraph, PageLine next, LineEnding ending, boolean full) {
		if (next.setOff() || ending.closed() || !sameLook(paragraph, next)) {
			return false;
		}
		if (!paragraph.capitals()) {
			return full && indents.goesOn(next);
		}
		return full || ending == LineEnding.UNFINISHED || paragraph.numbered() || paragraph.begins("VỀ ")
				|| NationalName.goesOn(paragraph, next.text());
	}

	private boolean sentenceGoesOn(GrowingParagraph paragraph, PageLine next, LineEnding ending, boolean full) {
		boolean runsIn = full && !ending.closed() && runsIn(paragraph, next);
		if (paragraph.capitals() && !Capitals.noSmallLetter(next.text()) || !sameLook(paragraph, next) && !runsIn) {
			return false;
		}
		if (indents.begins(paragraph, next) || ending == LineEnding.OPEN && paragraph.isTaskHeading(next)) {
			return false;
		}
		if (subject(paragraph) && !ending.closed() && !next.setOff()) {
			return true;
		}
		if (next.setOff() || next.pageStart()) {
			return sentenceGoesOnAcrossGap(paragraph, next, ending, full);
		}
		if (indents.goesOn(next)) {
			return full || !ending.closed();
		}
		return full && ending != LineEnding.COLON && ending != LineEnding.SEMICOLON || figureGoesOn(paragraph, next, ending)
				|| ending == LineEnding.UNFINISHED
				|| paragraph.opening() == LineOpening.BULLET && next.text().startsWith("(") && !ending.closed();
	}

	private boolean sentenceGoesOnAcrossGap(GrowingParagraph paragraph, PageLine next, LineEnding ending, boolean full) {
		return !ending.closed()
				&& (ending == LineEnding.UNFINISHED || full && (next.pageStart() || indents.goesOn(next) || paragraph.isProse()))
				|| next.pageStart() && full && indents.goesOn(next);
	}

	/** A line that begins with a plain figure goes on with a long line that nothing closed. */
	private boolean figureGoesOn(GrowingParagraph paragraph, PageLine next, LineEnding ending) {
		return Character.isDigit(next.text().charAt(0)) && ending == LineEnding.OPEN && width.isLong(paragraph.last());
	}

	private static boolean sameLook(GrowingParagraph paragraph, PageLine next) {
		return paragraph.last().look().bold() == next.look().bold() && paragraph.last().look().alignment() == next.look().alignment();
	}

	/** True when a bold heading that fills its line may end on the next one, flush with the body, with plain text behind it. */
	private boolean runsIn(GrowingParagraph paragraph, PageLine next) {
		return paragraph.opening().isItem() && paragraph.last().look().bold()
				&& paragraph.last().look().alignment() == next.look().alignment()
				&& !next.setOff() && (indents.goesOn(next) || indents.isOutdented(paragraph, next));
	}

	private static boolean subject(GrowingParagraph paragraph) {
		return paragraph.begins("Về ") || paragraph.begins("V/v ") || paragraph.begins("VỀ ");
	}
}
