package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.SourceColumn;

/**
 * Finds the two blocks that official documents set in two columns (decree 30/2020/NĐ-CP, annex I: the letterhead, and the recipients
 * beside the signature) and puts their left column before their right one.
 */
public final class ColumnSplitter {
	private static final int LETTERHEAD_STARTS_WITHIN = 8;
	private static final int MOST_RAISED = 3;
	private static final Pattern TITLE = Pattern.compile(
			"(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|CHƯƠNG TRÌNH|BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|CÔNG ĐIỆN|LUẬT|NGHỊ ĐỊNH|THÔNG TƯ|HƯỚNG DẪN|"
					+ "ĐỀ ÁN|KẾT LUẬN|QUY ĐỊNH|QUY CHẾ|PHỤ LỤC|BIÊN BẢN|PHƯƠNG ÁN|DỰ ÁN|HỢP ĐỒNG|GIẤY)(?:\\s\\p{Lu}.*)?:?");
	private static final Pattern DATE = Pattern.compile(".*(?:\\bngày\\b.*\\btháng\\b.*\\bnăm\\b|\\b(?:19|20)\\d\\d\\b).*",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern LAST_RECIPIENT = Pattern.compile("(?:[-–—+•] ?)?Lưu\\b.*\\.", Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern RECIPIENTS = Pattern.compile("(?:Nơi nhận|NƠI NHẬN)\\s?:?.*");

	/** The lines with both blocks in column order; everything else as it was. */
	public List<PageLine> split(List<PageLine> lines) {
		List<PageLine> result = new ArrayList<>(lines.size());
		int next = letterhead(lines, result);
		while (next < lines.size()) {
			PageLine line = lines.get(next);
			if (line.look().column() == SourceColumn.WHOLE && RECIPIENTS.matcher(line.text()).matches()) {
				next = closing(lines, next, result);
			} else {
				result.add(line);
				next++;
			}
		}
		return TabbedRuns.leftFirst(result);
	}

	private static int letterhead(List<PageLine> lines, List<PageLine> result) {
		int first = 0;
		while (first < lines.size() && first < LETTERHEAD_STARTS_WITHIN && !isLetterhead(lines.get(first))) {
			first++;
		}
		if (first >= lines.size() || first >= LETTERHEAD_STARTS_WITHIN) {
			return 0;
		}
		result.addAll(lines.subList(0, first));
		TwoColumns columns = TwoColumns.partedBy(lines.get(first));
		int next = first;
		boolean dated = false;
		while (next < lines.size() && belongs(columns, lines.get(next), dated, next == first)) {
			dated |= DATE.matcher(lines.get(next).text()).matches();
			columns.add(lines.get(next));
			next++;
		}
		result.addAll(columns.lines());
		return next;
	}

	private static boolean isLetterhead(PageLine line) {
		return line.segments().size() == 2 && Capitals.noSmallLetter(line.segments().getFirst().text());
	}

	private static boolean belongs(TwoColumns columns, PageLine line, boolean dated, boolean first) {
		boolean fits = columns.accept(line) && !TITLE.matcher(line.text()).matches() && (first || !line.pageStart());
		return fits && (!dated || columns.isLeft(line) && !line.setOff());
	}

	private static int closing(List<PageLine> lines, int first, List<PageLine> result) {
		int end = first + 1;
		while (end < lines.size() && !lines.get(end).pageStart() && !TITLE.matcher(lines.get(end).text()).matches()) {
			end++;
		}
		List<PageLine> parted = lines.subList(first, end).stream().filter(line -> line.segments().size() > 1).toList();
		if (parted.isEmpty()) {
			result.addAll(lines.subList(first, end));
			return end;
		}
		TwoColumns columns = TwoColumns.partedBy(parted);
		int above = result.size();
		while (above > 0 && result.size() - above < MOST_RAISED && isSignature(columns, result.get(above - 1))) {
			above--;
		}
		List<PageLine> raised = List.copyOf(result.subList(above, result.size()));
		result.subList(above, result.size()).clear();
		raised.forEach(columns::add);
		int next = first;
		boolean closed = false;
		while (next < end && (columns.accept(lines.get(next)) || lines.get(next).segments().size() == 1)
				&& !(closed && isBelow(columns, lines.get(next)))) {
			columns.add(lines.get(next));
			closed |= LAST_RECIPIENT.matcher(lines.get(next).segments().getFirst().text()).matches();
			next++;
		}
		result.addAll(columns.lines());
		return next;
	}

	/** True behind the last recipient for a line on the left that is none, such as a note at the foot of the page. */
	private static boolean isBelow(TwoColumns columns, PageLine line) {
		return !columns.isRight(line) && line.segments().size() == 1 && LineOpening.of(line.text()) != LineOpening.BULLET;
	}

	/** True for a line above the recipients that begins the signature's column. */
	private static boolean isSignature(TwoColumns columns, PageLine line) {
		return columns.isRight(line) && line.segments().size() == 1 && line.look().column() == SourceColumn.WHOLE
				&& Capitals.noSmallLetter(line.text()) && !TITLE.matcher(line.text()).matches();
	}
}
