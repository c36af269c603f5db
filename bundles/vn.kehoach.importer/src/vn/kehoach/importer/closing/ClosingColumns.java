package vn.kehoach.importer.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.line.Line;

/**
 * Recipients and signature stand side by side (decree 30/2020/NĐ-CP, annex I); text taken out of such a page may bring their lines in
 * turns. This puts them in column order: the recipients, then the signature.
 */
public final class ClosingColumns {
	private static final int MOST_LINES = 60;
	private static final Pattern SIDE_BY_SIDE = Pattern.compile("([-–+] .*?[;,.]|[Nn]ơi nhận ?:?) (\\p{Lu}.*)", Pattern.DOTALL);
	private final List<Line> recipients = new ArrayList<>();
	private final List<Line> signature = new ArrayList<>();
	private boolean within;
	private boolean mixed;
	private boolean open;
	private boolean official;

	private ClosingColumns() {
	}

	/** The lines, with every closing block whose columns are mixed in column order; all else as it was. */
	public static List<Line> inOrder(List<Line> lines) {
		List<Line> result = new ArrayList<>();
		lines.forEach(line -> split(line, result));
		for (int i = 0; i < result.size(); i++) {
			if (RecipientLines.isHeading(text(result.get(i))))
				new ClosingColumns().sort(result, i + 1);
		}
		return result;
	}

	/** Takes apart "- Như Điều 3; KT. CHỦ TỊCH". */
	private static void split(Line line, List<Line> result) {
		Matcher both = SIDE_BY_SIDE.matcher(text(line));
		if (line instanceof Line.Text text && both.matches() && isOfficial(both.group(2))) {
			result.add(new Line.Text(both.group(1), text.column(), text.place()));
			result.add(new Line.Text(both.group(2), text.column(), text.place()));
		} else {
			result.add(line);
		}
	}

	private void sort(List<Line> lines, int from) {
		int above = from - 1;
		while (above > 0 && isOfficial(text(lines.get(above - 1))))
			above--;
		lines.subList(above, from - 1).forEach(this::sign);
		int end = from;
		while (end < lines.size() && end - from < MOST_LINES && take(lines.get(end)))
			end++;
		if (!mixed || !official)
			return;
		recipients.add(0, lines.get(from - 1));
		recipients.addAll(signature);
		for (int i = above; i < end; i++)
			lines.set(i, recipients.get(i - above));
	}

	/** Takes a line into its column; false when it belongs to neither. */
	private boolean take(Line line) {
		String text = text(line);
		if (text.isEmpty() || AnnexStart.is(text) || RecipientLines.isHeading(text))
			return false;
		boolean entry = RecipientLines.isEntry(text);
		boolean signing = !entry && SignatureLines.is(text);
		if (!entry && !signing && !open)
			return false;
		if (entry || !signing) {
			mixed |= within;
			open = !text.matches("(?s).*[;.]");
			recipients.add(line);
		} else {
			sign(line);
			within = true;
		}
		return true;
	}

	private void sign(Line line) {
		official |= isOfficial(text(line));
		signature.add(line);
	}

	private static boolean isOfficial(String text) {
		return SignatureLines.isPower(text) || SignatureLines.isPosition(text);
	}

	private static String text(Line line) {
		return line instanceof Line.Text text ? text.text() : "";
	}
}
