package vn.kehoach.report.layout;

/**
 * How the paragraphs of a style look.
 *
 * @param size font size in points
 * @param bold whether the face is bold
 * @param italic whether the face is italic
 * @param capitals whether the words are printed in capitals; they already are capitals in the runs
 * @param alignment how the lines are set
 * @param firstLineIndent indent of the first line in millimetres, from the left indent
 * @param leftIndent indent of all lines in millimetres
 * @param spaceBefore space above in points; not collapsed with the space below of the paragraph before
 * @param spaceAfter space below in points
 * @param lineSpacing line spacing as a multiple of single spacing
 * @param outlineLevel 1 to 9 for a heading, 0 for running text
 * @param keepWithNext whether the paragraph stays on the page of the next one
 * @param rule the line below
 */
public record ParagraphFormat(double size, boolean bold, boolean italic, boolean capitals, Alignment alignment,
		double firstLineIndent, double leftIndent, double spaceBefore, double spaceAfter, double lineSpacing,
		int outlineLevel, boolean keepWithNext, Rule rule) {

	private static final double SINGLE = 1.0;
	private static final double BODY_SPACING = 1.15;
	private static final double FIRST_LINE = 12.7;

	/** Running text of a size: justified, first line indented 12.7 mm, 6 pt between paragraphs (Annex I, II.6.e). */
	static ParagraphFormat running(double size) {
		return new ParagraphFormat(size, false, false, false, Alignment.JUSTIFIED, FIRST_LINE, 0, 6, 0, BODY_SPACING,
				0, false, Rule.NONE);
	}

	/** Centred lines of a size, single spacing, no space around. */
	static ParagraphFormat centred(double size) {
		return new ParagraphFormat(size, false, false, false, Alignment.CENTRE, 0, 0, 0, 0, SINGLE, 0, false,
				Rule.NONE);
	}

	/** Lines of a size flush left, single spacing, no space around. */
	static ParagraphFormat flush(double size) {
		return centred(size).aligned(Alignment.LEFT);
	}

	ParagraphFormat inBold() {
		return new ParagraphFormat(size, true, italic, capitals, alignment, firstLineIndent, leftIndent, spaceBefore,
				spaceAfter, lineSpacing, outlineLevel, keepWithNext, rule);
	}

	ParagraphFormat inItalic() {
		return new ParagraphFormat(size, bold, true, capitals, alignment, firstLineIndent, leftIndent, spaceBefore,
				spaceAfter, lineSpacing, outlineLevel, keepWithNext, rule);
	}

	ParagraphFormat inCapitals() {
		return new ParagraphFormat(size, bold, italic, true, alignment, firstLineIndent, leftIndent, spaceBefore,
				spaceAfter, lineSpacing, outlineLevel, keepWithNext, rule);
	}

	ParagraphFormat aligned(Alignment other) {
		return new ParagraphFormat(size, bold, italic, capitals, other, firstLineIndent, leftIndent, spaceBefore,
				spaceAfter, lineSpacing, outlineLevel, keepWithNext, rule);
	}

	ParagraphFormat indented(double left) {
		return new ParagraphFormat(size, bold, italic, capitals, alignment, firstLineIndent, left, spaceBefore,
				spaceAfter, lineSpacing, outlineLevel, keepWithNext, rule);
	}

	ParagraphFormat spaced(double before, double after) {
		return new ParagraphFormat(size, bold, italic, capitals, alignment, firstLineIndent, leftIndent, before, after,
				lineSpacing, outlineLevel, keepWithNext, rule);
	}

	ParagraphFormat ruled(Rule other) {
		return new ParagraphFormat(size, bold, italic, capitals, alignment, firstLineIndent, leftIndent, spaceBefore,
				spaceAfter, lineSpacing, outlineLevel, keepWithNext, other);
	}

	/** A heading of the outline, kept with what follows. */
	ParagraphFormat heading(int level) {
		return new ParagraphFormat(size, bold, italic, capitals, alignment, firstLineIndent, leftIndent, spaceBefore,
				spaceAfter, lineSpacing, level, true, rule);
	}

	/** Not a heading, yet kept with what follows. */
	ParagraphFormat keptWithNext() {
		return heading(0);
	}
}
