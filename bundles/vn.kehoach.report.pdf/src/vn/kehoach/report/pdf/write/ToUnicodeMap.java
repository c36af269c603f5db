package vn.kehoach.report.pdf.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import vn.kehoach.report.pdf.font.Glyph;

/** The table that gives back the text of the codes of a font (ISO 32000-1, 9.10.3). */
final class ToUnicodeMap {
	private static final int MOST_IN_BLOCK = 100;
	private static final String HEAD = """
			/CIDInit /ProcSet findresource begin
			12 dict begin
			begincmap
			/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
			/CMapName /Adobe-Identity-UCS def
			/CMapType 2 def
			1 begincodespacerange
			<0000> <FFFF>
			endcodespacerange
			""";
	private static final String TAIL = """
			endcmap
			CMapName currentdict /CMap defineresource pop
			end
			end
			""";

	private ToUnicodeMap() {
	}

	/** The bytes of the table for glyphs whose index is their code. */
	static byte[] of(List<Glyph> glyphs) {
		List<String> entries = new ArrayList<>();
		HexFormat hex = HexFormat.of().withUpperCase();
		for (int code = 0; code < glyphs.size(); code++) {
			if (glyphs.get(code) != null) {
				String text = Character.toString(glyphs.get(code).codePoint());
				entries.add("<" + hex.toHexDigits((short) code) + "> <"
						+ hex.formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">\n");
			}
		}
		StringBuilder map = new StringBuilder(HEAD);
		for (int from = 0; from < entries.size(); from += MOST_IN_BLOCK) {
			List<String> block = entries.subList(from, Math.min(entries.size(), from + MOST_IN_BLOCK));
			map.append(block.size()).append(" beginbfchar\n");
			block.forEach(map::append);
			map.append("endbfchar\n");
		}
		return map.append(TAIL).toString().getBytes(StandardCharsets.US_ASCII);
	}
}
