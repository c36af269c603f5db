package vn.kehoach.report.pdf.compose;

/** Keeps the levels of the tagged headings without gaps, as PDF/UA asks: below level 1 stands level 2, whatever the outline. */
final class HeadingLevels {
	private static final int DEEPEST = 9;

	private final int[] tagLevels = new int[DEEPEST + 1];

	/** The level of the tag for a heading's outline level. */
	int tagLevel(int outlineLevel) {
		int level = 1;
		for (int above = outlineLevel - 1; above >= 1; above--) {
			if (tagLevels[above] > 0) {
				level = tagLevels[above] + 1;
				break;
			}
		}
		for (int below = outlineLevel + 1; below <= DEEPEST; below++) {
			tagLevels[below] = 0;
		}
		tagLevels[outlineLevel] = level;
		return level;
	}
}
