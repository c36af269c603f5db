package vn.kehoach.importer.source.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The styles of a document; what a style does not say, the style it is based on says. */
final class WordStyles {
	private static final int DEPTH = 16;

	private final Map<String, WordElement> styles = new HashMap<>();
	private final WordElement defaults;
	private String defaultParagraph = "";

	WordStyles(WordElement part) {
		defaults = part.child("docDefaults");
		for (WordElement style : part.children("style")) {
			styles.put(style.attribute("styleId"), style);
			if (style.attribute("type").equals("paragraph") && style.attribute("default").equals("1")) {
				defaultParagraph = style.attribute("styleId");
			}
		}
	}

	/** The style of paragraphs that name none. */
	String defaultParagraph() {
		return defaultParagraph;
	}

	/** The first element that the style or one of its bases gives, or {@link WordElement#NONE}. */
	WordElement find(String style, Function<WordElement, WordElement> property) {
		String id = style;
		for (int depth = 0; depth < DEPTH && styles.containsKey(id); depth++) {
			WordElement found = property.apply(styles.get(id));
			if (found.exists()) {
				return found;
			}
			id = styles.get(id).child("basedOn").value();
		}
		return WordElement.NONE;
	}

	/** A run property of the document's defaults. */
	WordElement defaultRun(String property) {
		return defaults.path("rPrDefault", "rPr", property);
	}

	/** The heading level of a style by its outline level or its name, 0 for none. */
	int headingLevel(String style) {
		WordElement outline = find(style, s -> s.path("pPr", "outlineLvl"));
		if (outline.exists()) {
			int level = outline.number("val", 9);
			return level < 9 ? level + 1 : 0;
		}
		String name = styles.getOrDefault(style, WordElement.NONE).child("name").value().toLowerCase(Locale.ROOT);
		return name.matches("heading [1-9]") ? name.charAt(name.length() - 1) - '0' : name.equals("title") ? 1 : 0;
	}

	/** The lists that numbering styles stand for. */
	Map<String, String> numberingStyles() {
		Map<String, String> result = new HashMap<>();
		styles.forEach((id, style) -> {
			String list = style.path("pPr", "numPr", "numId").value();
			if (style.attribute("type").equals("numbering") && !list.isEmpty()) {
				result.put(id, list);
			}
		});
		return result;
	}
}
