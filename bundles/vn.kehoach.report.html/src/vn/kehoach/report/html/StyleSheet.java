package vn.kehoach.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;

import vn.kehoach.report.layout.ParagraphFormat;
import vn.kehoach.report.layout.ParagraphStyle;

/** The style sheet: a rule for each paragraph style, made from its format, and the file document.css, which may overrule it. */
final class StyleSheet {

	private static final double BODY_SIZE = ParagraphStyle.BODY.format().size();

	/** The whole style sheet; it holds no character that HTML or XML would want escaped. */
	String text() {
		StringJoiner css = new StringJoiner("\n", "\n", "\n");
		for (ParagraphStyle style : ParagraphStyle.values()) {
			css.add(rule(style));
		}
		css.add(resource().strip());
		return css.toString();
	}

	/** The class of a style's elements: its name in lower case with hyphens. */
	static String className(ParagraphStyle style) {
		return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String rule(ParagraphStyle style) {
		ParagraphFormat format = style.format();
		StringJoiner rule = new StringJoiner(";", "." + className(style) + "{", "}");
		rule.add("font-size:" + relative(format.size()));
		rule.add("font-weight:" + (format.bold() ? "bold" : "normal"));
		rule.add("font-style:" + (format.italic() ? "italic" : "normal"));
		rule.add("text-align:" + switch (format.alignment()) {
		case LEFT -> "left";
		case CENTRE -> "center";
		case RIGHT -> "right";
		case JUSTIFIED -> "var(--justified)";
		});
		rule.add("text-indent:" + number(format.firstLineIndent()) + "mm");
		rule.add("margin:" + relative(format.spaceBefore()) + " 0 " + relative(format.spaceAfter()) + " "
				+ number(format.leftIndent()) + "mm");
		return rule.toString();
	}

	private static String relative(double points) {
		return points == 0 ? "0" : number(points / BODY_SIZE) + "rem";
	}

	private static String number(double value) {
		String text = Double.toString(Math.round(value * 1000) / 1000.0);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	private static String resource() {
		try (InputStream in = StyleSheet.class.getResourceAsStream("document.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
