package vn.kehoach.report.layout;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Prints a layout in one file format. The same layout gives the same bytes, on every machine and at every time, and the
 * words of the file are the words of {@link LayoutWords}.
 */
public interface DocumentWriter {

	/** @return the format's short name, which is also the file extension: "txt", "html", "docx", "pdf" */
	String format();

	/**
	 * Writes the whole file.
	 *
	 * @param document what to print
	 * @param out where to; it is flushed and not closed
	 * @throws IOException when {@code out} refuses; what was written so far is then worthless
	 */
	void write(LayoutDocument document, OutputStream out) throws IOException;
}
