package vn.kehoach.importer.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the inside of a block: emphasis becomes a hint, links their text, pictures nothing, breaks begin a new line. */
final class InlineReader extends AbstractVisitor {
	private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)[^>]*>");
	private static final Pattern KNOWN = Pattern.compile(
			"b|i|u|s|em|strong|sup|sub|span|font|center|div|p|a|img|small|mark|br|hr|table|thead|tbody|tr|td|th|ul|ol|li|h[1-6]|section|page");
	private static final Pattern BREAKING = Pattern.compile("br|p|div|tr|li|h[1-6]|table|hr");

	private final List<MarkdownLine> lines = new ArrayList<>();
	private int bold;
	private int italic;
	private int pictures;

	InlineReader(Node block) {
		lines.add(new MarkdownLine(MarkdownLine.Break.BLOCK));
		visitChildren(block);
	}

	List<MarkdownLine> lines() {
		return lines.stream().filter(line -> !line.text().isEmpty()).toList();
	}

	int pictures() {
		return pictures;
	}

	private void add(String text) {
		lines.getLast().add(text, bold > 0, italic > 0);
	}

	@Override
	public void visit(Text text) {
		add(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		add(code.getLiteral());
	}

	@Override
	public void visit(Emphasis emphasis) {
		italic++;
		visitChildren(emphasis);
		italic--;
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		bold++;
		visitChildren(emphasis);
		bold--;
	}

	@Override
	public void visit(Image image) {
		pictures++;
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		lines.add(new MarkdownLine(MarkdownLine.Break.SOFT));
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		lines.add(new MarkdownLine(MarkdownLine.Break.HARD));
	}

	@Override
	public void visit(HtmlInline html) {
		Matcher tag = TAG.matcher(html.getLiteral());
		if (!tag.matches()) {
			if (!html.getLiteral().startsWith("<!--")) {
				add(html.getLiteral());
			}
			return;
		}
		String name = tag.group(1).toLowerCase(Locale.ROOT);
		if (!KNOWN.matcher(name).matches()) {
			add(html.getLiteral());
		} else if (BREAKING.matcher(name).matches()) {
			lines.add(new MarkdownLine(MarkdownLine.Break.HARD));
		} else if (name.startsWith("t")) {
			add(" ");
		}
	}
}
