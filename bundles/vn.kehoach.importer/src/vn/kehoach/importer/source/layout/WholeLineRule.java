package vn.kehoach.importer.source.layout;

/**
 * For texts whose lines are whole paragraphs: only a break that leaves a sentence visibly unfinished is mended (a next line that
 * begins with a small letter, or a line that ends in a comma or in a word that needs another).
 */
public final class WholeLineRule implements JoinRule {
	private static final int SHORTEST_UNFINISHED = 30;

	@Override
	public boolean continues(GrowingParagraph paragraph, PageLine next) {
		PageLine last = paragraph.last();
		if (last.look().column() != next.look().column()) {
			return false;
		}
		LineEnding ending = LineEnding.of(last.text());
		return switch (LineOpening.of(next.text())) {
		case CONTINUATION -> ending == LineEnding.UNFINISHED || !ending.closed() && !paragraph.capitals();
		case OTHER -> ending == LineEnding.UNFINISHED && last.text().length() >= SHORTEST_UNFINISHED && !paragraph.capitals();
		case USUAL_START -> LineEnding.asksForMore(last.text()) && last.text().length() >= SHORTEST_UNFINISHED && !paragraph.capitals();
		default -> false;
		};
	}
}
