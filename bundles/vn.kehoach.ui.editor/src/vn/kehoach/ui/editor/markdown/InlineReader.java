package vn.kehoach.ui.editor.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.ui.editor.markdown.StyledMarkdown.Run;
import vn.kehoach.ui.editor.markdown.StyledMarkdown.Style;

/** Reads the words of one line of Markdown. */
final class InlineReader {
	private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");

	private final String line;
	private final StringBuilder text;
	private final List<Run> runs;
	private int at;

	InlineReader(String line, StringBuilder text, List<Run> runs) {
		this.line = line;
		this.text = text;
		this.runs = runs;
	}

	void read() {
		while (at < line.length()) {
			if (line.charAt(at) == '\\' && at + 1 < line.length() && !Character.isLetterOrDigit(line.charAt(at + 1)))
				escaped();
			else if (!(styled("**", Style.STRONG) || styled("`", Style.CODE) || styled("*", Style.EMPHASIS) || emphasised() || link()))
				text.append(line.charAt(at++));
		}
	}

	private void escaped() {
		text.append(line.charAt(at + 1));
		at += 2;
	}

	/** An underline inside of a word, as in an id, is none. */
	private boolean emphasised() {
		boolean inside = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
		return !inside && styled("_", Style.EMPHASIS);
	}

	private boolean styled(String mark, Style style) {
		int from = at + mark.length();
		int end = line.startsWith(mark, at) ? line.indexOf(mark, from) : -1;
		if (end <= from || Character.isWhitespace(line.charAt(from)))
			return false;
		int start = text.length();
		String inner = line.substring(from, end);
		if (style == Style.CODE)
			text.append(inner);
		else
			new InlineReader(inner, text, runs).read();
		runs.add(new Run(start, text.length() - start, style));
		at = end + mark.length();
		return true;
	}

	private boolean link() {
		Matcher link = LINK.matcher(line).region(at, line.length());
		if (!link.lookingAt())
			return false;
		new InlineReader(link.group(1), text, runs).read();
		at = link.end();
		return true;
	}
}
