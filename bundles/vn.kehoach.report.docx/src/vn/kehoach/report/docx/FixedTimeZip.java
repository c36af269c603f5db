package vn.kehoach.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip stream whose entries all carry the oldest time a zip can hold, so that equal content is equal bytes. */
final class FixedTimeZip extends ZipArchiveOutputStream {

	private static final LocalDateTime OLDEST = LocalDateTime.of(1980, 1, 1, 0, 0);

	FixedTimeZip(OutputStream out) {
		super(out);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTimeLocal(OLDEST);
		super.putArchiveEntry(entry);
	}
}
