package vn.kehoach.importer.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.kehoach.importer.line.Line;

/**
 * The letterhead stands in two columns (decree 30/2020/NĐ-CP, annex I); text taken out of such a page may bring their lines in turns,
 * so that the national name comes between two lines of the issuing body. This puts them in column order: body and number, then
 * national name, motto, place and date.
 */
public final class HeaderColumns {
	private static final Set<HeaderLine> LEFT = EnumSet.of(HeaderLine.BODY, HeaderLine.NUMBER);

	private HeaderColumns() {
	}

	/** The lines, with a letterhead whose columns are mixed in column order; all else as it was. */
	public static List<Line> inOrder(List<Line> lines) {
		int end = TitleLine.find(lines, 0).map(TitleLine::index).orElse(0);
		List<Line.Text> block = block(lines.subList(0, end));
		if (!isMixed(block))
			return lines;
		List<Line> result = new ArrayList<>(sorted(block));
		result.addAll(lines.subList(end, lines.size()));
		return result;
	}

	private static List<Line.Text> block(List<Line> lines) {
		List<Line.Text> block = new ArrayList<>();
		for (Line line : lines) {
			if (!(line instanceof Line.Text text))
				return List.of();
			SideBySide.split(text.text()).forEach(part -> block.add(new Line.Text(part, text.column(), text.place())));
		}
		return block;
	}

	private static boolean isMixed(List<Line.Text> block) {
		List<HeaderLine> kinds = block.stream().map(line -> HeaderLine.of(line.text())).toList();
		int national = kinds.indexOf(HeaderLine.NATIONAL_NAME);
		int motto = kinds.indexOf(HeaderLine.MOTTO);
		boolean interrupted = kinds.subList(0, Math.max(0, national)).contains(HeaderLine.BODY)
				&& kinds.lastIndexOf(HeaderLine.BODY) > national;
		return national >= 0 && (interrupted || motto >= 0 && motto < national);
	}

	/** A line that says nothing by itself goes with the line before it. */
	private static List<Line.Text> sorted(List<Line.Text> block) {
		List<Line.Text> left = new ArrayList<>();
		List<Line.Text> right = new ArrayList<>();
		List<Line.Text> column = left;
		for (Line.Text line : block) {
			HeaderLine kind = HeaderLine.of(line.text());
			if (kind != HeaderLine.OTHER)
				column = LEFT.contains(kind) ? left : right;
			column.add(line);
		}
		right.sort(Comparator.comparing(line -> HeaderLine.of(line.text()) != HeaderLine.NATIONAL_NAME));
		left.addAll(right);
		return left;
	}
}
