package vn.kehoach.report.layout;

/** The face of a text run, against the face of the paragraph's style. */
public enum Emphasis {
	/** As the style says. */
	STYLE,
	/** Upright, not bold. */
	PLAIN,
	/** Upright, bold. */
	BOLD,
	/** Italic, not bold. */
	ITALIC,
	/** Italic and bold. */
	BOLD_ITALIC;

	/**
	 * Whether words of this emphasis are bold.
	 *
	 * @param format the format of the paragraph's style
	 * @return true for bold
	 */
	public boolean isBold(ParagraphFormat format) {
		return this == STYLE ? format.bold() : this == BOLD || this == BOLD_ITALIC;
	}

	/**
	 * Whether words of this emphasis are italic.
	 *
	 * @param format the format of the paragraph's style
	 * @return true for italic
	 */
	public boolean isItalic(ParagraphFormat format) {
		return this == STYLE ? format.italic() : this == ITALIC || this == BOLD_ITALIC;
	}
}
