package vn.kehoach.report.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.kehoach.report.pdf.page.LaidOutPage;

/**
 * Fills the pages of one page sequence. Boxes between two possible page ends go to one page together, with their footnotes;
 * only when no page is tall enough for them they are parted. A page is handed on as soon as it is full.
 */
public final class PageBuilder {
	private static final double LEAST_ROOM = 72;

	private final PageFrame frame;
	private final PageNumbering numbering;
	private final Consumer<LaidOutPage> finished;
	private final List<FlowBox> group = new ArrayList<>();
	private OpenPage page;

	/** Begins a sequence; the first page is begun by the first box. */
	public PageBuilder(PageFrame frame, PageNumbering numbering, Consumer<LaidOutPage> finished) {
		this.frame = frame;
		this.numbering = numbering;
		this.finished = finished;
	}

	/** Adds the next box in reading order. */
	public void add(FlowBox box) {
		group.add(box);
		if (box.breakAfter()) {
			placeGroup();
		}
	}

	/** Ends the sequence: the last page is handed on. A sequence without boxes has one empty page. */
	public void finish() {
		placeGroup();
		open();
		while (page.owesNotes()) {
			nextPage();
		}
		finished.accept(page.finish());
		page = null;
	}

	private void placeGroup() {
		if (group.isEmpty()) {
			return;
		}
		open();
		if (!page.fits(group) && OpenPage.fitsAlone(frame, group)) {
			nextPage();
		}
		if (page.fits(group)) {
			group.forEach(page::put);
		} else {
			group.forEach(this::placeAlone);
		}
		group.clear();
	}

	private void placeAlone(FlowBox box) {
		FlowBox rest = box;
		while (!page.fits(List.of(rest))) {
			boolean tall = rest.height() > frame.textHeight();
			var division = tall && page.room() > LEAST_ROOM && rest.content() instanceof DivisibleContent content
					? content.divide(page.roomFor(rest))
					: java.util.Optional.<DivisibleContent.Division>empty();
			if (division.isPresent()) {
				page.put(division.get().head().below(rest.repeated()).from(rest.origin()));
				rest = division.get().tail().below(rest.repeated()).from(rest.origin());
			} else if (page.isEmpty()) {
				break;
			}
			nextPage();
		}
		page.put(rest);
	}

	private void open() {
		if (page == null) {
			page = new OpenPage(frame, numbering, List.of());
		}
	}

	private void nextPage() {
		List<FlowBox> owed = page.owedNotes();
		finished.accept(page.finish());
		page = new OpenPage(frame, numbering, owed);
	}
}
