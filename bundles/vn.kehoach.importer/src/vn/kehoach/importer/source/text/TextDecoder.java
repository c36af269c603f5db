package vn.kehoach.importer.source.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import vn.kehoach.importer.source.FailureCode;

/**
 * Turns bytes into text: UTF-8 with or without byte order mark, UTF-16 with one or evidently so, windows-1258 when evidently so.
 * Linear in the size.
 */
final class TextDecoder {
	private static final int SAMPLE = 1 << 16;
	private static final double EVIDENT = 0.15;

	DecodedText decode(byte[] bytes) {
		if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			return strict(bytes, 3, StandardCharsets.UTF_8, "");
		}
		if (startsWith(bytes, 0xFF, 0xFE)) {
			return strict(bytes, 2, StandardCharsets.UTF_16LE, "");
		}
		if (startsWith(bytes, 0xFE, 0xFF)) {
			return strict(bytes, 2, StandardCharsets.UTF_16BE, "");
		}
		int even = zeros(bytes, 0);
		int odd = zeros(bytes, 1);
		if (even + odd > 0) {
			return withZeros(bytes, even, odd);
		}
		DecodedText utf8 = strict(bytes, 0, StandardCharsets.UTF_8, "");
		if (utf8 instanceof DecodedText.Refused) {
			String windows = new OldVietnameseBytes().decode(bytes);
			return windows.isEmpty() ? utf8 : new DecodedText.Text(windows, OldVietnameseBytes.NAME);
		}
		return utf8;
	}

	private static DecodedText withZeros(byte[] bytes, int even, int odd) {
		double half = Math.min(bytes.length, SAMPLE) / 2.0;
		if (odd > EVIDENT * half && even < odd / 16) {
			return strict(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16LE");
		}
		if (even > EVIDENT * half && odd < even / 16) {
			return strict(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16BE");
		}
		return new DecodedText.Refused(FailureCode.NOT_TEXT, 0, 0);
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
				return false;
			}
		}
		return true;
	}

	private static int zeros(byte[] bytes, int from) {
		int zeros = 0;
		for (int i = from; i < bytes.length && i < SAMPLE; i += 2) {
			zeros += bytes[i] == 0 ? 1 : 0;
		}
		return zeros;
	}

	private static DecodedText strict(byte[] bytes, int from, Charset charset, String guessed) {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
		CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
		CoderResult result = decoder.decode(in, out, true);
		out.flip();
		if (result.isError()) {
			return new DecodedText.Refused(FailureCode.BAD_ENCODING, lines(out), in.position());
		}
		String text = out.toString();
		boolean binary = text.chars().limit(SAMPLE).filter(c -> c < ' ' && !Character.isWhitespace(c)).count() > Math.min(text.length(),
				SAMPLE) / 50;
		return binary ? new DecodedText.Refused(FailureCode.NOT_TEXT, 0, 0) : new DecodedText.Text(text, guessed);
	}

	private static int lines(CharSequence before) {
		return 1 + (int) before.chars().filter(c -> c == '\n').count();
	}
}
