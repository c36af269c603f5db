package vn.kehoach.report.pdf.write;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import vn.kehoach.report.pdf.page.Bookmark;

/** Builds the outline that a reader shows beside the pages. */
final class OutlineBuilder {
	private final PDDocumentOutline outline = new PDDocumentOutline();
	private final Deque<Entry> open = new ArrayDeque<>();

	/** Adds a heading below the nearest earlier one of a higher level. */
	void add(Bookmark bookmark, PDPage page, double pageHeight) {
		while (!open.isEmpty() && open.peek().level >= bookmark.level()) {
			open.pop();
		}
		PDPageXYZDestination destination = new PDPageXYZDestination();
		destination.setPage(page);
		destination.setLeft(0);
		destination.setTop((int) Math.round(pageHeight - bookmark.y()));
		PDOutlineItem item = new PDOutlineItem();
		item.setTitle(bookmark.title());
		item.setDestination(destination);
		PDOutlineNode parent = open.isEmpty() ? outline : open.peek().item;
		parent.addLast(item);
		open.push(new Entry(bookmark.level(), item));
	}

	/** The outline; null for a document without headings. */
	PDDocumentOutline finish() {
		if (!outline.hasChildren()) {
			return null;
		}
		outline.openNode();
		return outline;
	}

	private record Entry(int level, PDOutlineItem item) {
	}
}
