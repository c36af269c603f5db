package vn.kehoach.ui.preview.print;

import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Who says on what to print. */
@FunctionalInterface
public interface PrinterChoice {
	/**
	 * Asks, in the UI thread.
	 *
	 * @param offered what is proposed: all pages, numbered from 1
	 * @return the printer with what is to be printed on it; null when nothing is to be printed
	 */
	PrinterData choose(PrinterData offered);

	/** The dialog of the operating system. */
	static PrinterChoice byDialog(Shell parent) {
		return offered -> {
			PrintDialog dialog = new PrintDialog(parent);
			dialog.setPrinterData(offered);
			return dialog.open();
		};
	}
}
