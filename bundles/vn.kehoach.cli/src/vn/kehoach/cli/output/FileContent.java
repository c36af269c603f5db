package vn.kehoach.cli.output;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a file. */
@FunctionalInterface
public interface FileContent {

	/**
	 * Writes all of it.
	 *
	 * @param out takes the bytes; the caller flushes and closes it
	 * @throws IOException when {@code out} refuses
	 */
	void writeTo(OutputStream out) throws IOException;
}
