package vn.kehoach.importer.source.word;

/** Finds the look of runs: what the run says, else its character style, the paragraph's style, the document's defaults. */
final class RunLooks {
	private final WordStyles styles;

	RunLooks(WordStyles styles) {
		this.styles = styles;
	}

	/** @param paragraphStyle the id of the style of the paragraph that holds the run */
	RunLook of(WordElement run, String paragraphStyle) {
		WordElement properties = run.child("rPr");
		String style = properties.child("rStyle").value();
		return new RunLook(find("b", properties, style, paragraphStyle).isOn(), find("i", properties, style, paragraphStyle).isOn(),
				find("caps", properties, style, paragraphStyle).isOn(), font(find("rFonts", properties, style, paragraphStyle)));
	}

	private WordElement find(String name, WordElement properties, String style, String paragraphStyle) {
		WordElement own = properties.child(name);
		if (own.exists()) {
			return own;
		}
		WordElement byStyle = styles.find(style, s -> s.path("rPr", name));
		if (byStyle.exists()) {
			return byStyle;
		}
		WordElement byParagraph = styles.find(paragraphStyle, s -> s.path("rPr", name));
		return byParagraph.exists() ? byParagraph : styles.defaultRun(name);
	}

	private static String font(WordElement fonts) {
		String ascii = fonts.attribute("ascii");
		return ascii.isEmpty() ? fonts.attribute("hAnsi") : ascii;
	}
}
