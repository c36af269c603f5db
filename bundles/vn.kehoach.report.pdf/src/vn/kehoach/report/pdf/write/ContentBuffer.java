package vn.kehoach.report.pdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Checksum;

/** The operators of a page, before they are compressed. Numbers are written with at most two decimals. */
final class ContentBuffer {
	private byte[] bytes = new byte[16384];
	private int length;

	/** Forgets everything. */
	void clear() {
		length = 0;
	}

	/** Writes ASCII characters. */
	ContentBuffer ascii(String text) {
		byte[] ascii = text.getBytes(StandardCharsets.ISO_8859_1);
		grow(ascii.length);
		System.arraycopy(ascii, 0, bytes, length, ascii.length);
		length += ascii.length;
		return this;
	}

	/** Writes a number and a blank. */
	ContentBuffer number(double value) {
		return hundredths(Math.round(value * 100)).octet(' ');
	}

	/** Writes a number below 1 with six decimals and a blank, for scales. */
	ContentBuffer decimals(double value) {
		String digits = Long.toString(Math.round(value * 1_000_000) + 1_000_000);
		return ascii("0.").ascii(digits.substring(1)).octet(' ');
	}

	/** Writes a whole number. */
	ContentBuffer integer(long value) {
		return ascii(Long.toString(value));
	}

	/** Writes two bytes. */
	void code(int code) {
		grow(2);
		bytes[length++] = (byte) (code >> 8);
		bytes[length++] = (byte) code;
	}

	/** Writes one byte. */
	ContentBuffer octet(int value) {
		grow(1);
		bytes[length++] = (byte) value;
		return this;
	}

	/** Adds everything to a checksum. */
	void addTo(Checksum checksum) {
		checksum.update(bytes, 0, length);
	}

	/** Copies everything to a stream. */
	void writeTo(OutputStream out) throws IOException {
		out.write(bytes, 0, length);
	}

	private ContentBuffer hundredths(long value) {
		if (value < 0) {
			octet('-');
		}
		long absolute = Math.abs(value);
		integer(absolute / 100);
		int rest = (int) (absolute % 100);
		if (rest != 0) {
			octet('.').octet('0' + rest / 10);
			if (rest % 10 != 0) {
				octet('0' + rest % 10);
			}
		}
		return this;
	}

	private void grow(int more) {
		if (length + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
		}
	}
}
