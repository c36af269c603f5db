package vn.kehoach.compare.report;

import vn.kehoach.compare.Change;
import vn.kehoach.compare.Detail;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.WordRun;
import vn.kehoach.model.message.UserLanguage;

/**
 * The report of a comparison as a web page in one file, readable on a phone and printable on A4: nested lists, values in a line,
 * wording in full with {@code <del>} and {@code <ins>}.
 */
public final class HtmlComparison {
	private static final String STYLE = """
			body { font: 12pt/1.4 "Times New Roman", "Liberation Serif", serif; max-width: 48em; margin: 1em auto; padding: 0 1em; }
			h1 { font-size: 1.3em; }
			ul { list-style: none; padding-left: 1.1em; border-left: 1px solid #bbb; }
			body > ul { padding-left: 0; border: 0; }
			li { margin: .4em 0; }
			.head { font-weight: bold; }
			.detail { margin: .2em 0 .2em 1em; white-space: pre-line; }
			.name { color: #444; }
			ins, .added { background: #d9f2dc; color: #0b4a16; text-decoration: underline; }
			del, .removed { background: #fbdcdc; color: #7a1212; text-decoration: line-through; }
			.added { text-decoration: none; }
			@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
			@media print { body { max-width: none; margin: 0; padding: 0; } li { break-inside: auto; } .head { break-after: avoid; } }
			""";

	private final ComparisonWords words;
	private final StringBuilder page = new StringBuilder();

	private HtmlComparison(UserLanguage language) {
		words = new ComparisonWords(language);
	}

	/** The page. */
	public static String of(Difference difference, UserLanguage language) {
		HtmlComparison report = new HtmlComparison(language);
		report.write(difference);
		return report.page.toString();
	}

	private void write(Difference difference) {
		page.append("<!DOCTYPE html>\n<html lang=\"").append(words.code()).append("\">\n<head>\n<meta charset=\"utf-8\">\n")
				.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").append(escaped(words.title()))
				.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(escaped(words.title()))
				.append("</h1>\n");
		words.versions(difference).lines().forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
		if (difference.changes().isEmpty() && difference.children().isEmpty()) {
			page.append("<p>").append(escaped(words.same())).append("</p>\n");
		} else {
			page.append("<ul>\n");
			add(difference);
			page.append("</ul>\n");
		}
		page.append("</body>\n</html>\n");
	}

	private void add(Difference difference) {
		String mark = difference.changes().contains(Change.ADDED)
				? " added"
				: difference.changes().contains(Change.REMOVED) ? " removed" : "";
		page.append("<li><span class=\"head").append(mark).append("\">").append(escaped(words.of(difference))).append("</span>\n");
		difference.details().forEach(this::add);
		if (!difference.children().isEmpty()) {
			page.append("<ul>\n");
			difference.children().forEach(this::add);
			page.append("</ul>\n");
		}
		page.append("</li>\n");
	}

	private void add(Detail detail) {
		page.append("<div class=\"detail\"><span class=\"name\">").append(escaped(words.of(detail.attribute())));
		switch (detail) {
		case Detail.ValueChange value -> {
			page.append(value.qualifier().isEmpty() ? "" : " " + escaped(value.qualifier())).append(":</span> ");
			element("del", value.older());
			page.append(value.older().isEmpty() || value.newer().isEmpty() ? "" : " → ");
			element("ins", value.newer());
		}
		case Detail.WordingChange wording -> {
			page.append(":</span> ");
			wording.runs().forEach(this::add);
		}
		}
		page.append("</div>\n");
	}

	private void add(WordRun run) {
		switch (run.state()) {
		case EQUAL -> page.append(escaped(run.text()));
		case INSERTED -> element("ins", run.text());
		case DELETED -> element("del", run.text());
		}
	}

	private void element(String name, String text) {
		if (text.isEmpty())
			return;
		String shown = text.stripTrailing();
		page.append('<').append(name).append('>').append(escaped(shown)).append("</").append(name).append('>')
				.append(text.substring(shown.length()));
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
