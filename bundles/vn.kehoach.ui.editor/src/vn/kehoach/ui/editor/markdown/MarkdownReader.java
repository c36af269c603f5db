package vn.kehoach.ui.editor.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.ui.editor.markdown.StyledMarkdown.Run;
import vn.kehoach.ui.editor.markdown.StyledMarkdown.Style;

/** Reads Markdown line by line. */
final class MarkdownReader {
	private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
	private static final Pattern BULLET = Pattern.compile("(\\s*)[-*+]\\s+(.*)");
	private static final Pattern RULE = Pattern.compile("\\s*([-*_])(\\s*\\1){2,}\\s*");

	private final StringBuilder text = new StringBuilder();
	private final List<Run> runs = new ArrayList<>();
	private boolean fenced;

	StyledMarkdown read(String markdown) {
		markdown.lines().forEach(this::line);
		int end = text.toString().stripTrailing().length();
		text.setLength(end);
		return new StyledMarkdown(text.toString(),
				runs.stream().filter(run -> run.length() > 0 && run.offset() + run.length() <= end).toList());
	}

	private void line(String line) {
		if (line.strip().startsWith("```")) {
			fenced = !fenced;
			return;
		}
		int start = text.length();
		Matcher heading = HEADING.matcher(line);
		Matcher bullet = BULLET.matcher(line);
		if (fenced) {
			text.append(line);
			runs.add(new Run(start, text.length() - start, Style.CODE));
		} else if (RULE.matcher(line).matches()) {
			return;
		} else if (heading.matches()) {
			words(heading.group(1));
			runs.add(new Run(start, text.length() - start, Style.HEADING));
		} else if (bullet.matches()) {
			text.append(bullet.group(1)).append("• ");
			words(bullet.group(2));
		} else if (!line.isBlank()) {
			words(line);
		} else if (text.isEmpty() || text.toString().endsWith("\n\n")) {
			return;
		}
		text.append('\n');
	}

	private void words(String words) {
		new InlineReader(words.stripTrailing(), text, runs).read();
	}
}
