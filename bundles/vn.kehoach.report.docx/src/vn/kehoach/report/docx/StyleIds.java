package vn.kehoach.report.docx;

import java.util.Locale;
import java.util.Map;

import vn.kehoach.report.layout.ParagraphStyle;

/** The ids of the styles in the Word document: Word's own where it has one of that meaning, ours elsewhere. */
final class StyleIds {

	static final String NORMAL = "Normal";
	static final String HEADER = "Header";
	static final String RULE = "KhRule";
	static final String SEPARATOR = "KhSeparator";
	static final String TABLE_GRID = "TableGrid";
	static final String TABLE_BARE = "TableNormal";
	static final String FOOTNOTE_REFERENCE = "FootnoteReference";

	/** Word's names for the styles it knows; their ids are the same without blanks. */
	private static final Map<ParagraphStyle, String> BUILT_IN = Map.of(
			ParagraphStyle.DOCUMENT_KIND, "Title",
			ParagraphStyle.SUBJECT, "Subtitle",
			ParagraphStyle.ARTICLE, "heading 1",
			ParagraphStyle.PART_HEADING, "heading 2",
			ParagraphStyle.THEME_HEADING, "heading 3",
			ParagraphStyle.TASK_HEADING, "heading 4",
			ParagraphStyle.BODY, "Body Text",
			ParagraphStyle.TABLE_CAPTION, "caption",
			ParagraphStyle.FOOTNOTE, "footnote text");

	private StyleIds() {
	}

	/** Whether Word itself has a style of this meaning. */
	static boolean isBuiltIn(ParagraphStyle style) {
		return BUILT_IN.containsKey(style);
	}

	/** Word's name of a built-in style. */
	static String builtInName(ParagraphStyle style) {
		return BUILT_IN.get(style);
	}

	/** The id of a style. */
	static String of(ParagraphStyle style) {
		return camelCase(isBuiltIn(style) ? builtInName(style).replace(' ', '_') : "Kh_" + style.name());
	}

	/** The id of the style a style is based on: the heading of its outline level, or the normal style. */
	static String parent(ParagraphStyle style) {
		int level = style.format().outlineLevel();
		return level == 0 || isBuiltIn(style) ? NORMAL : "Heading" + level;
	}

	private static String camelCase(String name) {
		StringBuilder id = new StringBuilder();
		for (String word : name.split("_")) {
			boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
			id.append(Character.toUpperCase(word.charAt(0)));
			id.append(capitals ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1));
		}
		return id.toString();
	}
}
