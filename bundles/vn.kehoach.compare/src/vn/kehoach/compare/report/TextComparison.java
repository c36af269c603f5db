package vn.kehoach.compare.report;

import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.compare.Detail;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.WordRun;
import vn.kehoach.model.message.UserLanguage;

/**
 * The report of a comparison as plain text: a line an element, what it holds indented; deleted words as [-words-], inserted ones as
 * {+words+}, long stretches that both versions have shortened to "…".
 */
public final class TextComparison {
	private static final int SHOWN = 40;

	private final ComparisonWords words;
	private final StringBuilder text = new StringBuilder();

	private TextComparison(UserLanguage language) {
		words = new ComparisonWords(language);
	}

	/** The report, with line feeds. */
	public static String of(Difference difference, UserLanguage language) {
		TextComparison report = new TextComparison(language);
		report.line(0, report.words.title());
		report.words.versions(difference).lines().forEach(line -> report.line(0, line));
		report.line(0, "");
		if (difference.changes().isEmpty() && difference.children().isEmpty())
			report.line(0, report.words.same());
		else
			report.add(difference, 0);
		return report.text.toString();
	}

	private void add(Difference difference, int depth) {
		line(depth, words.of(difference));
		difference.details().forEach(detail -> add(detail, depth + 2));
		difference.children().forEach(child -> add(child, depth + 1));
	}

	private void add(Detail detail, int depth) {
		String name = words.of(detail.attribute());
		switch (detail) {
		case Detail.ValueChange value -> line(depth,
				(name + " " + value.qualifier()).strip() + ": " + words.values(value.older(), value.newer()));
		case Detail.WordingChange wording -> line(depth, name + ": " + words(wording.runs()));
		}
	}

	private static String words(List<WordRun> runs) {
		return runs.stream().map(run -> switch (run.state()) {
		case EQUAL -> shortened(run.text());
		case INSERTED -> "{+" + run.text().strip() + "+}" + blanks(run.text());
		case DELETED -> "[-" + run.text().strip() + "-]" + blanks(run.text());
		}).collect(Collectors.joining()).replaceAll("\\s+", " ").strip();
	}

	private static String blanks(String text) {
		return text.equals(text.stripTrailing()) ? "" : " ";
	}

	private static String shortened(String text) {
		if (text.length() <= 2 * SHOWN)
			return text;
		int start = text.indexOf(' ', SHOWN);
		int end = text.lastIndexOf(' ', text.length() - SHOWN);
		return start < 0 || end <= start ? text : text.substring(0, start) + " …" + text.substring(end);
	}

	private void line(int depth, String line) {
		text.append("  ".repeat(line.isEmpty() ? 0 : depth)).append(line).append('\n');
	}
}
