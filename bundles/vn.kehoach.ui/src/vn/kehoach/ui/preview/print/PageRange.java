package vn.kehoach.ui.preview.print;

import org.eclipse.swt.printing.PrinterData;

/**
 * The pages to print.
 *
 * @param first from 0
 * @param last the last one that is printed
 */
record PageRange(int first, int last) {
	/** What the user chose, as far as there are such pages. */
	static PageRange of(PrinterData chosen, int count) {
		if (chosen.scope != PrinterData.PAGE_RANGE)
			return new PageRange(0, count - 1);
		int first = Math.clamp(chosen.startPage - 1L, 0, count - 1);
		return new PageRange(first, Math.clamp(chosen.endPage - 1L, first, count - 1));
	}

	int count() {
		return last - first + 1;
	}
}
