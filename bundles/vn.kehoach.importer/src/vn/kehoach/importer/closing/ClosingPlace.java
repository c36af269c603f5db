package vn.kehoach.importer.closing;

import java.util.List;
import java.util.regex.Pattern;

import vn.kehoach.importer.line.Line;

/**
 * Where the closing block stands among the lines; all indices are equal when there is none.
 *
 * @param start its first line
 * @param recipients the line "Nơi nhận:"; equal to the end when there is none
 * @param recipientsEnd the first line behind the recipients
 * @param end the first line behind the block
 */
record ClosingPlace(int start, int recipients, int recipientsEnd, int end) {
	private static final Pattern HEADING = Pattern.compile("(?:Nơi nhận|NƠI NHẬN|Nơi gửi|Kính gửi và nơi nhận) ?:?");
	private static final Pattern LAST = Pattern.compile("(?:[-–—+•] ?)?Lưu\\b.*\\.", Pattern.UNICODE_CHARACTER_CLASS);
	private static final int LONGEST_SIGNATURE = 12;

	/** Finds the first closing block at or behind the given line. */
	static ClosingPlace find(List<Line> lines, int from) {
		for (int i = from; i < lines.size(); i++) {
			String text = text(lines, i);
			if (HEADING.matcher(text).matches() && recipientsEnd(lines, i + 1) > i + 1)
				return withRecipients(lines, from, i);
			if (SignatureLines.isPower(text) && recipientsNear(lines, i) < 0)
				return new ClosingPlace(i, signatureEnd(lines, i), signatureEnd(lines, i), signatureEnd(lines, i));
			if (SignatureLines.isPosition(text) && SignatureLines.isName(text(lines, i + 1)) && recipientsNear(lines, i) < 0)
				return new ClosingPlace(i, signatureEnd(lines, i), signatureEnd(lines, i), signatureEnd(lines, i));
		}
		return new ClosingPlace(lines.size(), lines.size(), lines.size(), lines.size());
	}

	private static int recipientsNear(List<Line> lines, int from) {
		for (int i = from; i < Math.min(lines.size(), from + LONGEST_SIGNATURE); i++) {
			if (HEADING.matcher(text(lines, i)).matches())
				return i;
		}
		return -1;
	}

	private static ClosingPlace withRecipients(List<Line> lines, int from, int heading) {
		int start = heading;
		while (start > from && heading - start < LONGEST_SIGNATURE && SignatureLines.is(text(lines, start - 1)))
			start--;
		while (start < heading && !SignatureLines.isPower(text(lines, start)) && !SignatureLines.isPosition(text(lines, start)))
			start++;
		int recipientsEnd = recipientsEnd(lines, heading + 1);
		return new ClosingPlace(start, heading, recipientsEnd, start < heading ? recipientsEnd : signatureEnd(lines, recipientsEnd));
	}

	private static int recipientsEnd(List<Line> lines, int from) {
		int end = from;
		while (end < lines.size() && RecipientLines.is(text(lines, end), end == from) && !(end > from && isBehindLast(lines, end)))
			end++;
		return end;
	}

	/** True behind the entry that closes the recipients, "Lưu: …." (decree 30/2020/NĐ-CP, annex I, part I, II.9.d). */
	private static boolean isBehindLast(List<Line> lines, int index) {
		return LAST.matcher(text(lines, index - 1)).matches() && !RecipientLines.isEntry(text(lines, index));
	}

	private static int signatureEnd(List<Line> lines, int from) {
		int end = from;
		while (end < lines.size() && end - from < LONGEST_SIGNATURE && SignatureLines.is(text(lines, end))
				&& !AnnexStart.is(text(lines, end))) {
			end++;
			if (SignatureLines.isName(text(lines, end - 1)))
				return end;
		}
		return end;
	}

	private static String text(List<Line> lines, int index) {
		return index < lines.size() && lines.get(index) instanceof Line.Text text ? text.text() : "";
	}
}
