package vn.kehoach.report.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Collects what is drawn on a page, in reading order. */
public final class PageCanvas {
	private final List<PlacedItem> items;
	private final boolean repeating;

	private PageCanvas(List<PlacedItem> items, boolean repeating) {
		this.items = items;
		this.repeating = repeating;
	}

	/** An empty canvas. */
	public PageCanvas() {
		this(new ArrayList<>(), false);
	}

	/** A view on this canvas for what was drawn before: its words become pictures outside the structure. */
	public PageCanvas repeating() {
		return new PageCanvas(items, true);
	}

	/** Adds an item. */
	public void draw(PlacedItem item) {
		if (!repeating) {
			items.add(item);
			return;
		}
		switch (item) {
		case PlacedText text -> items.add(new PlacedPicture(Tag.PAGINATION, text.x(), text.baseline(), text.style(),
				text.text(), text.blankExtra()));
		case PlacedPicture picture -> items.add(new PlacedPicture(Tag.PAGINATION, picture.x(), picture.baseline(),
				picture.style(), picture.text(), picture.blankExtra()));
		case PlacedRule rule -> items.add(rule);
		case PlacedAnchor ignored -> {
			// the element has its place where it was first drawn
		}
		}
	}

	/** What was drawn so far. */
	public List<PlacedItem> items() {
		return items;
	}
}
