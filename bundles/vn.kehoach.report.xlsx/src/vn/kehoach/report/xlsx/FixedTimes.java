package vn.kehoach.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies an archive without the times at which its entries were made. */
final class FixedTimes {
	private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

	private FixedTimes() {
	}

	/** Copies all entries; the stream stays open. */
	static void copy(byte[] archive, OutputStream out) throws IOException {
		@SuppressWarnings("resource")
		ZipOutputStream target = new ZipOutputStream(out);
		try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(BEGINNING);
				target.putNextEntry(copy);
				source.transferTo(target);
				target.closeEntry();
			}
		}
		target.finish();
	}
}
