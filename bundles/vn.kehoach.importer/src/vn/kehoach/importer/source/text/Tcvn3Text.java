package vn.kehoach.importer.source.text;

/** TCVN 5712:1993 third table ("ABC" fonts): one sign a letter; capital letters with tones come from fonts of capitals. */
final class Tcvn3Text {
	private static final String SIGNS = "\u00B5\u00B8\u00B6\u00B7\u00B9\u00A8\u00BB\u00BE\u00BC\u00BD\u00C6\u00A9\u00C7\u00CA\u00C8\u00C9\u00CB\u00AE\u00CC\u00D0\u00CE\u00CF\u00D1\u00AA\u00D2\u00D5\u00D3\u00D4\u00D6\u00D7\u00DD\u00D8\u00DC\u00DE\u00DF\u00E3\u00E1\u00E2\u00E4\u00AB\u00E5\u00E8\u00E6\u00E7\u00E9\u00AC\u00EA\u00ED\u00EB\u00EC\u00EE\u00EF\u00F3\u00F1\u00F2\u00F4\u00AD\u00F5\u00F8\u00F6\u00F7\u00F9\u00FA\u00FD\u00FB\u00FC\u00FE\u00A1\u00A2\u00A7\u00A3\u00A4\u00A5\u00A6";
	private static final String LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

	private Tcvn3Text() {
	}

	static String decode(String text) {
		StringBuilder result = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			int index = SIGNS.indexOf(text.charAt(i));
			result.append(index < 0 ? text.charAt(i) : LETTERS.charAt(index));
		}
		return result.toString();
	}
}
