package vn.kehoach.report.pdf.write;

import java.io.IOException;

import vn.kehoach.report.pdf.font.FontFace;
import vn.kehoach.report.pdf.page.LaidOutPage;
import vn.kehoach.report.pdf.page.PlacedAnchor;
import vn.kehoach.report.pdf.page.PlacedItem;
import vn.kehoach.report.pdf.page.PlacedPicture;
import vn.kehoach.report.pdf.page.PlacedRule;
import vn.kehoach.report.pdf.page.PlacedText;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.text.TextStyle;

/** Writes the operators that draw a page; neighbouring items of one structure element share one marked piece. */
final class PageContent {
	private static final double THOUSAND = 1000;

	private final FaceUses faces;
	private final GlyphPictures pictures;
	private final TagTree tags;
	private final ContentBuffer out = new ContentBuffer();
	private Tag open;
	private FontFace face;
	private double size;
	private double height;

	PageContent(FaceUses faces, GlyphPictures pictures, TagTree tags) {
		this.faces = faces;
		this.pictures = pictures;
		this.tags = tags;
	}

	/** The operators of a page; valid until the next call. */
	ContentBuffer of(LaidOutPage page) throws IOException {
		out.clear();
		open = null;
		face = null;
		height = page.height();
		for (PlacedItem item : page.items()) {
			switch (item) {
			case PlacedText text -> draw(text);
			case PlacedPicture picture -> draw(picture);
			case PlacedRule rule -> draw(rule);
			case PlacedAnchor anchor -> tags.element(anchor.tag());
			}
		}
		close();
		return out;
	}

	private void draw(PlacedText text) {
		mark(text.tag());
		out.ascii("BT\n");
		TextStyle style = text.style();
		if (style.face() != face || style.size() != size) {
			face = style.face();
			size = style.size();
			out.octet('/').ascii(faces.of(face).resourceName()).octet(' ').number(size).ascii("Tf\n");
		}
		out.number(text.x()).number(height - text.baseline() + style.rise()).ascii("Td\n[(");
		FaceUse use = faces.of(face);
		double extra = -text.blankExtra() / size * THOUSAND;
		double owed = 0;
		String characters = text.text();
		for (int i = 0; i < characters.length();) {
			int codePoint = characters.codePointAt(i);
			i += Character.charCount(codePoint);
			out.code(use.code(codePoint));
			if (codePoint == ' ' && extra != 0 && i < characters.length()) {
				long whole = Math.round(extra + owed);
				owed += extra - whole;
				out.octet(')').integer(whole).octet('(');
			}
		}
		out.ascii(")]TJ\nET\n");
	}

	private void draw(PlacedPicture picture) throws IOException {
		mark(picture.tag());
		TextStyle style = picture.style();
		FaceUse use = faces.of(style.face());
		double scale = style.size() / style.face().unitsPerEm();
		double x = picture.x();
		String characters = picture.text();
		for (int i = 0; i < characters.length();) {
			int codePoint = characters.codePointAt(i);
			i += Character.charCount(codePoint);
			if (codePoint != ' ') {
				out.ascii("q ").decimals(scale).ascii("0 0 ").decimals(scale).number(x)
						.number(height - picture.baseline() + style.rise()).ascii("cm /")
						.ascii(pictures.name(use, style.face().glyph(codePoint).id())).ascii(" Do Q\n");
			}
			x += style.face().glyph(codePoint).advance() * style.size() / THOUSAND
					+ (codePoint == ' ' ? picture.blankExtra() : 0);
		}
	}

	private void draw(PlacedRule rule) {
		mark(rule.tag());
		out.number(rule.thickness()).ascii("w ");
		out.number(rule.x1()).number(height - rule.y1()).ascii("m ");
		out.number(rule.x2()).number(height - rule.y2()).ascii("l S\n");
	}

	private void mark(Tag tag) {
		if (tag == open) {
			return;
		}
		close();
		open = tag;
		if (!tag.role().isArtifact()) {
			out.octet('/').ascii(tag.role().structureType()).ascii("<</MCID ").integer(tags.mark(tag)).ascii(">>BDC\n");
		} else if (tag == Tag.PAGINATION) {
			out.ascii("/Artifact<</Type/Pagination>>BDC\n");
		} else {
			out.ascii("/Artifact<</Type/Layout>>BDC\n");
		}
	}

	private void close() {
		if (open != null) {
			out.ascii("EMC\n");
			open = null;
		}
	}
}
