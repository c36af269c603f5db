package vn.kehoach.report.pdf.flow;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.pdf.page.Bookmark;
import vn.kehoach.report.pdf.page.LaidOutPage;
import vn.kehoach.report.pdf.page.PageCanvas;
import vn.kehoach.report.pdf.page.PlacedBlock;

/** The page that is being filled. */
final class OpenPage {
	private static final double TOLERANCE = 0.01;
	private static final double TEXT_BESIDE_OWED_NOTES = 96;

	private final PageFrame frame;
	private final PageNumbering numbering;
	private final PageCanvas canvas = new PageCanvas();
	private final FootnoteArea notes = new FootnoteArea();
	private final List<Bookmark> bookmarks = new ArrayList<>();
	private final List<PlacedBlock> blocks = new ArrayList<>();
	private final List<FlowBox> owed = new ArrayList<>();
	private double y;
	private double spaceBelow;
	private boolean empty = true;

	OpenPage(PageFrame frame, PageNumbering numbering, List<FlowBox> owedNotes) {
		this.frame = frame;
		this.numbering = numbering;
		this.y = frame.top();
		numbering.begin(frame, canvas);
		owed.addAll(notes.take(owedNotes, frame.textHeight() - TEXT_BESIDE_OWED_NOTES));
	}

	/** Whether nothing but repeated rows and notes of earlier pages stands here. */
	boolean isEmpty() {
		return empty;
	}

	/** The height that is left. */
	double room() {
		return frame.bottom() - y - notes.heightWith(List.of());
	}

	/** The height that is left for a box's content. */
	double roomFor(FlowBox box) {
		return room() - (empty ? repeatedHeight(box) : spaceBelow + box.spaceBefore());
	}

	/** Whether boxes fit on the page together with their notes. */
	boolean fits(List<FlowBox> boxes) {
		double needed = height(boxes) + (empty ? repeatedHeight(boxes.getFirst()) - boxes.getFirst().spaceBefore() : spaceBelow);
		return needed + notes.heightWith(BoxColumn.notes(boxes)) <= frame.bottom() - y + TOLERANCE;
	}

	/** Whether boxes fit on an empty page together with their notes. */
	static boolean fitsAlone(PageFrame frame, List<FlowBox> boxes) {
		double needed = height(boxes) + repeatedHeight(boxes.getFirst()) - boxes.getFirst().spaceBefore();
		return needed + new FootnoteArea().heightWith(BoxColumn.notes(boxes)) <= frame.textHeight() + TOLERANCE;
	}

	/** Places a box below what stands here, whether it fits or not. */
	void put(FlowBox box) {
		if (!empty) {
			y += spaceBelow + box.spaceBefore();
		} else if (box.repeated() != null) {
			box.repeated().draw(y, canvas);
			y += box.repeated().height();
		}
		empty = false;
		if (box.heading() != null) {
			bookmarks.add(new Bookmark(box.heading().level(), box.heading().title(), y));
		}
		box.content().draw(y, canvas);
		if (box.origin() != null) {
			blocks.add(new PlacedBlock(box.origin(), y, y + box.height()));
		}
		y += box.height();
		spaceBelow = box.spaceAfter();
		if (!box.notes().isEmpty()) {
			owed.addAll(owed.isEmpty() ? notes.take(box.notes(), frame.bottom() - y) : box.notes());
		}
	}

	/** Whether notes are left for the next page. */
	boolean owesNotes() {
		return !owed.isEmpty();
	}

	/** The lines of notes that found no room here. */
	List<FlowBox> owedNotes() {
		return List.copyOf(owed);
	}

	LaidOutPage finish() {
		notes.draw(frame, canvas);
		return new LaidOutPage(numbering.index(), numbering.number(), frame.width(), frame.height(), canvas.items(),
				bookmarks, blocks);
	}

	private static double repeatedHeight(FlowBox box) {
		return box.repeated() == null ? 0 : box.repeated().height();
	}

	private static double height(List<FlowBox> boxes) {
		return BoxColumn.height(boxes) - boxes.getLast().spaceAfter();
	}
}
