package vn.kehoach.check.language;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;

/** A blank before a comma, semicolon, colon, full stop, question or exclamation mark, or closing bracket. */
public final class BlankBeforePunctuationCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH603", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.FRAGMENT)
			return;
		String text = passage.text();
		for (int position = 1; position < text.length(); position++)
			if (isMark(text, position) && Blank.at(text, position - 1) && isMistake(text, position))
				report(passage, position, sink);
	}

	private static boolean isMark(String text, int position) {
		return ",;:.?!)".indexOf(text.charAt(position)) >= 0;
	}

	/** The mark ends a word; it does not begin one (".NET"), is no row of marks ("./.", "…") and no ratio (1 : 100). */
	private static boolean isMistake(String text, int position) {
		int before = wordEnd(text, position);
		boolean afterWord = before > 0
				&& (Character.isLetterOrDigit(text.charAt(before - 1)) || "”\")%".indexOf(text.charAt(before - 1)) >= 0);
		boolean beforeGap = position + 1 == text.length() || Blank.at(text, position + 1) || "”\")".indexOf(text.charAt(position + 1)) >= 0;
		return afterWord && beforeGap && !isRatio(text, before, position) && !isRow(text, position);
	}

	private static boolean isRow(String text, int position) {
		int after = Blank.skip(text, position + 1);
		return after < text.length() && text.charAt(after) == text.charAt(position);
	}

	private static boolean isRatio(String text, int before, int position) {
		int after = Blank.skip(text, position + 1);
		return text.charAt(position) == ':' && Character.isDigit(text.charAt(before - 1)) && after < text.length()
				&& Character.isDigit(text.charAt(after));
	}

	private static int wordEnd(String text, int position) {
		int end = position;
		while (Blank.at(text, end - 1))
			end--;
		return end;
	}

	private static void report(Passage passage, int mark, ObservationSink sink) {
		int start = wordEnd(passage.text(), mark);
		Observation observation = Observation.of(passage.place(start, mark),
				PassageQuote.around(passage.text(), start, mark) + passage.text().charAt(mark));
		sink.report(passage.isEditable(start, mark) ? observation.withFix(new Fix.ReplaceWords("")) : observation);
	}
}
