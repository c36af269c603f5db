package vn.kehoach.report.pdf.write;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import vn.kehoach.report.pdf.font.FontFace;

/** The shapes of glyphs as drawings that no text extraction reads; one drawing a glyph, in the face's font units. */
final class GlyphPictures {
	private final StreamFactory streams;
	private final COSDictionary resources;
	private final Map<String, COSStream> pictures = new LinkedHashMap<>();

	/** Adds the drawings to the XObject resources of all pages. */
	GlyphPictures(StreamFactory streams, COSDictionary resources) {
		this.streams = streams;
		this.resources = resources;
	}

	/** The resource name of a glyph's drawing. */
	String name(FaceUse use, int glyph) throws IOException {
		String name = use.resourceName() + "G" + glyph;
		if (!pictures.containsKey(name)) {
			COSStream picture = draw(use.face(), glyph);
			pictures.put(name, picture);
			resources.setItem(COSName.getPDFName(name), picture);
		}
		return name;
	}

	private COSStream draw(FontFace face, int glyph) throws IOException {
		ContentBuffer content = new ContentBuffer();
		GlyphData data = face.program().getGlyph().getGlyph(glyph);
		if (data != null) {
			trace(data.getPath(), content);
			content.ascii("f\n");
		}
		COSStream picture = streams.compressed(content);
		picture.setItem(COSName.TYPE, COSName.XOBJECT);
		picture.setItem(COSName.SUBTYPE, COSName.FORM);
		COSArray box = new COSArray();
		int em = face.unitsPerEm();
		for (int edge : new int[]{ -em, -em, 2 * em, 2 * em }) {
			box.add(COSInteger.get(edge));
		}
		box.setDirect(true);
		picture.setItem(COSName.BBOX, box);
		return picture;
	}

	private static void trace(GeneralPath path, ContentBuffer content) {
		double[] points = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
			int last = 0;
			switch (step.currentSegment(points)) {
			case PathIterator.SEG_MOVETO -> content.number(points[0]).number(points[1]).ascii("m\n");
			case PathIterator.SEG_LINETO -> content.number(points[0]).number(points[1]).ascii("l\n");
			case PathIterator.SEG_QUADTO -> {
				curve(content, x, y, points);
				last = 2;
			}
			case PathIterator.SEG_CLOSE -> content.ascii("h\n");
			default -> throw new IllegalStateException("a TrueType outline has no cubic curves");
			}
			x = points[last];
			y = points[last + 1];
		}
	}

	/** A quadratic curve as the cubic one that PDF knows. */
	private static void curve(ContentBuffer content, double x, double y, double[] p) {
		content.number(x + 2 * (p[0] - x) / 3).number(y + 2 * (p[1] - y) / 3);
		content.number(p[2] + 2 * (p[0] - p[2]) / 3).number(p[3] + 2 * (p[1] - p[3]) / 3);
		content.number(p[2]).number(p[3]).ascii("c\n");
	}
}
