package vn.kehoach.report.pdf.compose;

import java.util.function.Consumer;

import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.PageGeometry;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.pdf.flow.PageBuilder;
import vn.kehoach.report.pdf.flow.PageFrame;
import vn.kehoach.report.pdf.flow.PageNumbering;
import vn.kehoach.report.pdf.font.FaceStyle;
import vn.kehoach.report.pdf.font.FontFaces;
import vn.kehoach.report.pdf.page.LaidOutPage;
import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;
import vn.kehoach.report.pdf.text.TextStyle;

/**
 * Lays a document out on pages. Pages are handed on one by one as they are filled, so that a long document needs little
 * memory; a preview collects those that it shows.
 */
public final class DocumentComposer {
	private final FontFaces faces;

	/** A composer that measures with these faces. */
	public DocumentComposer(FontFaces faces) {
		this.faces = faces;
	}

	/**
	 * Lays out a whole document.
	 *
	 * @param document what to lay out
	 * @param pages receives the pages in order; at least one a page sequence
	 */
	public void compose(LayoutDocument document, Consumer<LaidOutPage> pages) {
		BlockComposers composers = BlockComposers.of(new RunStyler(faces));
		PageNumbering numbering = new PageNumbering(
				TextStyle.plain(faces.face(FaceStyle.REGULAR), PageGeometry.PAGE_NUMBER_SIZE));
		Tag root = Tag.document();
		HeadingLevels levels = new HeadingLevels();
		for (PageSequence sequence : document.sequences()) {
			if (sequence.restartsPageNumbers()) {
				numbering.restart();
			}
			PageFrame frame = PageFrame.of(sequence.page());
			PageBuilder builder = new PageBuilder(frame, numbering, pages);
			Measure measure = new Measure(frame.left(), frame.textWidth());
			new SequenceComposer(composers, root.child(TagRole.SECTION), levels, measure, builder)
					.compose(sequence.blocks());
			builder.finish();
		}
	}
}
