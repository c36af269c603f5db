package vn.kehoach.report.pdf.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.pdf.page.Bookmark;
import vn.kehoach.report.pdf.page.LaidOutPage;

/** A PDF file that is being made: pages are compressed as they come, the rest is added at the end. */
public final class PdfFile implements AutoCloseable {
	private static final int ID_LENGTH = 16;

	private final PDDocument document = new PDDocument();
	private final StreamFactory streams = new StreamFactory(document.getDocument());
	private final FaceUses faces = new FaceUses();
	private final TagTree tags = new TagTree();
	private final PageLabels labels = new PageLabels();
	private final OutlineBuilder outline = new OutlineBuilder();
	private final COSDictionary resources = new COSDictionary();
	private final COSDictionary drawings = new COSDictionary();
	private final PageContent content = new PageContent(faces, new GlyphPictures(streams, drawings), tags);
	private final CRC32 fingerprint = new CRC32();

	/** Adds the next page. */
	public void add(LaidOutPage laidOut) throws IOException {
		PDPage page = new PDPage(new PDRectangle((float) laidOut.width(), (float) laidOut.height()));
		COSDictionary dictionary = page.getCOSObject();
		dictionary.setItem(COSName.RESOURCES, resources);
		dictionary.setInt(COSName.STRUCT_PARENTS, tags.beginPage(dictionary));
		dictionary.setItem(COSName.getPDFName("Tabs"), COSName.S);
		ContentBuffer operators = content.of(laidOut);
		operators.addTo(fingerprint);
		dictionary.setItem(COSName.CONTENTS, streams.compressed(operators));
		document.addPage(page);
		labels.add(laidOut);
		for (Bookmark bookmark : laidOut.bookmarks()) {
			outline.add(bookmark, page, laidOut.height());
		}
	}

	/** Ends the file and writes it out; the stream stays open. */
	public void finish(LayoutDocument source, OutputStream out) throws IOException {
		COSDictionary fonts = new COSDictionary();
		FontEmbedder embedder = new FontEmbedder(streams);
		for (FaceUse use : faces.inOrder()) {
			fonts.setItem(COSName.getPDFName(use.resourceName()), embedder.embed(use));
		}
		resources.setItem(COSName.FONT, fonts);
		if (drawings.size() > 0) {
			resources.setItem(COSName.XOBJECT, drawings);
		}
		document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_LABELS, labels.finish());
		new DocumentCatalog(document).describe(source, tags.finish(), outline.finish());
		document.getDocument().getTrailer().setItem(COSName.ID, identifier());
		document.save(new UnclosedStream(out));
		out.flush();
	}

	/** The characters drawn as white squares so far, because their face lacks them; ascending, each once. */
	public SortedSet<Integer> missingCodePoints() {
		SortedSet<Integer> missing = new TreeSet<>();
		for (FaceUse use : faces.inOrder()) {
			use.glyphs().stream().filter(glyph -> glyph != null && glyph.missing())
					.forEach(glyph -> missing.add(glyph.codePoint()));
		}
		return missing;
	}

	/** Made of the pages' content, not of the time: the same text gives the same file. */
	private COSArray identifier() {
		byte[] bytes = ByteBuffer.allocate(ID_LENGTH).putLong(fingerprint.getValue()).putLong(document.getNumberOfPages())
				.array();
		COSArray identifier = new COSArray();
		identifier.add(new COSString(bytes));
		identifier.add(new COSString(bytes));
		identifier.setDirect(true);
		return identifier;
	}

	@Override
	public void close() throws IOException {
		document.close();
	}
}
