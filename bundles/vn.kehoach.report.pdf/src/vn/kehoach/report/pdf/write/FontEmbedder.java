package vn.kehoach.report.pdf.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

import vn.kehoach.report.pdf.font.FontFace;
import vn.kehoach.report.pdf.font.Glyph;

/** Writes the used part of a face into the document: a composite font with a TrueType subset and a table for copying. */
final class FontEmbedder {
	private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
			"fpgm", "gasp");
	private static final int SYMBOLIC = 4;
	private static final int SERIF = 2;
	private static final int ITALIC = 64;
	private static final int BOLD_STEM = 140;
	private static final int REGULAR_STEM = 80;

	private final StreamFactory streams;

	FontEmbedder(StreamFactory streams) {
		this.streams = streams;
	}

	/** The font dictionary of a face. */
	COSDictionary embed(FaceUse use) throws IOException {
		Subset subset = Subset.of(use);
		String name = SubsetName.of(use.glyphs()) + "+" + use.face().style().fileName();
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.TYPE0);
		font.setName(COSName.BASE_FONT, name);
		font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
		COSArray descendants = new COSArray();
		descendants.add(descendant(use, subset, name));
		font.setItem(COSName.DESCENDANT_FONTS, descendants);
		font.setItem(COSName.TO_UNICODE, streams.compressed(ToUnicodeMap.of(use.glyphs())));
		return font;
	}

	private COSDictionary descendant(FaceUse use, Subset subset, String name) throws IOException {
		COSDictionary font = new COSDictionary();
		font.setItem(COSName.TYPE, COSName.FONT);
		font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
		font.setName(COSName.BASE_FONT, name);
		COSDictionary system = new COSDictionary();
		system.setString(COSName.REGISTRY, "Adobe");
		system.setString(COSName.ORDERING, "Identity");
		system.setInt(COSName.SUPPLEMENT, 0);
		system.setDirect(true);
		font.setItem(COSName.CIDSYSTEMINFO, system);
		font.setItem(COSName.FONT_DESC, descriptor(use.face(), subset, name));
		font.setItem(COSName.W, widths(use));
		font.setItem(COSName.CID_TO_GID_MAP, streams.compressed(subset.codesToGlyphs()));
		return font;
	}

	private COSDictionary descriptor(FontFace face, Subset subset, String name) throws IOException {
		TrueTypeFont program = face.program();
		COSDictionary descriptor = new COSDictionary();
		descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
		descriptor.setName(COSName.FONT_NAME, name);
		descriptor.setString(COSName.FONT_FAMILY, "Liberation Serif");
		boolean italic = face.style().isItalic();
		descriptor.setInt(COSName.FLAGS, SYMBOLIC | SERIF | (italic ? ITALIC : 0));
		descriptor.setItem(COSName.FONT_BBOX, box(program, face));
		descriptor.setFloat(COSName.ITALIC_ANGLE, program.getPostScript().getItalicAngle());
		descriptor.setInt(COSName.ASCENT, (int) Math.round(face.ascent() * 1000));
		descriptor.setInt(COSName.DESCENT, (int) -Math.round(face.descent() * 1000));
		descriptor.setInt(COSName.CAP_HEIGHT, program.getOS2Windows().getCapHeight() * 1000 / face.unitsPerEm());
		descriptor.setInt(COSName.STEM_V, face.style().isBold() ? BOLD_STEM : REGULAR_STEM);
		descriptor.setItem(COSName.FONT_FILE2, streams.compressed(subset.program(), COSName.LENGTH1));
		return descriptor;
	}

	private static COSArray box(TrueTypeFont program, FontFace face) throws IOException {
		var head = program.getHeader();
		COSArray box = new COSArray();
		for (int edge : new int[]{ head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax() }) {
			box.add(COSInteger.get(edge * 1000L / face.unitsPerEm()));
		}
		return box;
	}

	private static COSArray widths(FaceUse use) {
		COSArray run = new COSArray();
		for (Glyph glyph : use.glyphs()) {
			run.add(COSInteger.get(glyph == null ? 0 : glyph.advance()));
		}
		COSArray widths = new COSArray();
		widths.add(COSInteger.ZERO);
		run.setDirect(true);
		widths.add(run);
		return widths;
	}

	/**
	 * The used glyphs of a font program.
	 *
	 * @param program the TrueType data
	 * @param codesToGlyphs two bytes a code: the glyph's index in {@code program}
	 */
	private record Subset(byte[] program, byte[] codesToGlyphs) {
		static Subset of(FaceUse use) throws IOException {
			Set<Integer> ids = new TreeSet<>();
			use.glyphs().stream().filter(glyph -> glyph != null).forEach(glyph -> ids.add(glyph.id()));
			TTFSubsetter subsetter = new TTFSubsetter(use.face().program(), TABLES);
			subsetter.addGlyphIds(ids);
			Map<Integer, Integer> newIds = new HashMap<>();
			subsetter.getGIDMap().forEach((newId, oldId) -> newIds.put(oldId, newId));
			ByteArrayOutputStream program = new ByteArrayOutputStream();
			subsetter.writeToStream(program);
			byte[] map = new byte[2 * use.glyphs().size()];
			for (int code = 0; code < use.glyphs().size(); code++) {
				Glyph glyph = use.glyphs().get(code);
				int id = glyph == null ? 0 : newIds.get(glyph.id());
				map[2 * code] = (byte) (id >> 8);
				map[2 * code + 1] = (byte) id;
			}
			return new Subset(program.toByteArray(), map);
		}
	}
}
