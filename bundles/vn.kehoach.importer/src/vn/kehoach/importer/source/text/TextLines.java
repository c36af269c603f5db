package vn.kehoach.importer.source.text;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.layout.ItemMark;
import vn.kehoach.importer.source.layout.LineSegment;
import vn.kehoach.importer.source.layout.PageLine;
import vn.kehoach.importer.source.layout.TabbedLine;

/** Cuts a text into lines with their columns; a form feed begins a page. */
final class TextLines {
	private static final int TAB = 8;
	private static final int WIDE_GAP = 3;

	private final CharacterCleaner cleaner = new CharacterCleaner();
	private final List<PageLine> lines = new ArrayList<>();
	private int number;
	private int blanks;
	private int page;
	private boolean pageStart;

	List<PageLine> of(String text) {
		page = text.indexOf('\f') >= 0 ? 1 : 0;
		int start = 0;
		while (start <= text.length()) {
			int end = start;
			while (end < text.length() && !isBreak(text.charAt(end))) {
				end++;
			}
			line(text.substring(start, end));
			if (end < text.length() && text.charAt(end) == '\f') {
				pageStart = true;
				page++;
				number--;
			}
			start = end + (isPair(text, end) ? 2 : 1);
		}
		return lines;
	}

	private static boolean isBreak(char c) {
		return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B';
	}

	private static boolean isPair(String text, int end) {
		return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
	}

	private void line(String raw) {
		number++;
		String line = cleaner.clean(raw);
		TabbedLine tabbed = line.indexOf('\t') > 0 ? TabbedLine.of(line) : new TabbedLine(line, "");
		if (tabbed.isParted() && !tabbed.left().isEmpty()) {
			add(segments(tabbed.left()), SourceColumn.LEFT);
			add(segments(tabbed.right()), SourceColumn.RIGHT);
		} else {
			add(segments(line), SourceColumn.WHOLE);
		}
	}

	private void add(List<LineSegment> segments, SourceColumn column) {
		if (segments.isEmpty()) {
			blanks++;
			return;
		}
		lines.add(new PageLine(new SourcePlace(page, number), segments, PageLine.NO_HEIGHT, blanks, pageStart && !lines.isEmpty(),
				ParagraphLook.PLAIN.in(column)));
		blanks = 0;
		pageStart = false;
	}

	private static List<LineSegment> segments(String line) {
		List<LineSegment> segments = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		int column = 0;
		int start = 0;
		int gap = 0;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == ' ' || c == '\t') {
				int width = c == ' ' ? 1 : TAB - column % TAB;
				gap += c == ' ' ? 1 : WIDE_GAP;
				column += width;
				continue;
			}
			if (gap >= WIDE_GAP && !text.isEmpty() && !ItemMark.isOnly(text)) {
				segments.add(LineSegment.ofColumns(text.toString(), start));
				text.setLength(0);
			}
			if (text.isEmpty()) {
				start = column;
			} else if (gap > 0) {
				text.append(' ');
			}
			gap = 0;
			text.append(c);
			column++;
		}
		if (!text.isEmpty()) {
			segments.add(LineSegment.ofColumns(text.toString(), start));
		}
		return segments;
	}
}
