package vn.kehoach.importer.source.text;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Text in windows-1258, recognised by what it decodes to: Vietnamese letters, each tone mark behind a vowel. */
final class OldVietnameseBytes {
	static final String NAME = "windows-1258";
	private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
	private static final double PLAUSIBLE = 0.98;

	/** The text in NFC, or an empty string when the bytes are not evidently in this encoding. */
	String decode(byte[] bytes) {
		if (!Charset.isSupported(NAME)) {
			return "";
		}
		String text = new String(bytes, Charset.forName(NAME));
		int foreign = 0;
		int good = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x80) {
				if (isPlausible(text, i)) {
					good++;
				} else {
					foreign++;
				}
			}
		}
		boolean tones = TONES.chars().anyMatch(tone -> text.indexOf(tone) >= 0);
		return tones && good >= PLAUSIBLE * (good + foreign) ? Normalizer.normalize(text, Normalizer.Form.NFC) : "";
	}

	private static boolean isPlausible(String text, int index) {
		char c = text.charAt(index);
		if (TONES.indexOf(c) >= 0) {
			return index > 0 && VOWELS.indexOf(text.charAt(index - 1)) >= 0;
		}
		return "ăâêôơưđĂÂÊÔƠƯĐàáèéìíòóùúýÀÁÈÉÌÍÒÓÙÚÝãõ–—“”‘’…•\u00A0§°".indexOf(c) >= 0;
	}
}
