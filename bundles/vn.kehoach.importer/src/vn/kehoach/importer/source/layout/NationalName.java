package vn.kehoach.importer.source.layout;

import java.util.Locale;

/** The national name, which narrow columns break (decree 30/2020/NĐ-CP, annex I, part II, item 1). */
final class NationalName {
	private static final String NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

	private NationalName() {
	}

	/** True when paragraph and line together are the name or its beginning, and the paragraph alone is not the whole of it. */
	static boolean goesOn(GrowingParagraph paragraph, String next) {
		String both = (paragraph.words() + ' ' + next).toUpperCase(Locale.ROOT).replace("HOÀ", "HÒA");
		return NAME.startsWith(both);
	}
}
