package vn.kehoach.report.pdf.write;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

import vn.kehoach.report.pdf.page.LaidOutPage;

/** The numbers that a reader shows for the pages: those printed on them, so that each annex begins with 1. */
final class PageLabels {
	private final COSArray ranges = new COSArray();
	private int expected;

	/** Counts the next page. */
	void add(LaidOutPage page) {
		if (page.number() != expected) {
			COSDictionary range = new COSDictionary();
			range.setItem(COSName.S, COSName.D);
			range.setInt(COSName.ST, page.number());
			range.setDirect(true);
			ranges.add(COSInteger.get(page.index()));
			ranges.add(range);
		}
		expected = page.number() + 1;
	}

	/** The number tree of the catalog. */
	COSDictionary finish() {
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, ranges);
		return tree;
	}
}
