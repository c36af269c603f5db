package vn.kehoach.importer.source.layout;

/** A way to say how far a line reaches and what its successor's first word would have needed. */
interface LineMeasure {
	/** How far the line reaches. */
	double reach(PageLine line);

	/** What the first word of the next line would have needed, with the blank before it. */
	double need(PageLine next);

	/** Columns or points, as the source gives them. */
	LineMeasure POSITIONS = new LineMeasure() {
		@Override
		public double reach(PageLine line) {
			return line.right();
		}

		@Override
		public double need(PageLine next) {
			return 1 + next.firstWord();
		}
	};

	/** The natural width in the face of official documents: for text taken out of a page set in it. */
	LineMeasure TYPESET = new LineMeasure() {
		@Override
		public double reach(PageLine line) {
			return GlyphWidths.of(line.text());
		}

		@Override
		public double need(PageLine next) {
			String text = next.text();
			int blank = text.indexOf(' ');
			return GlyphWidths.BLANK + (double) GlyphWidths.of(blank < 0 ? text : text.substring(0, blank));
		}
	};
}
