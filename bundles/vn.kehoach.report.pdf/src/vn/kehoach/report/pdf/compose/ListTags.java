package vn.kehoach.report.pdf.compose;

import java.util.ArrayDeque;
import java.util.Deque;

import vn.kehoach.report.pdf.page.Tag;
import vn.kehoach.report.pdf.page.TagRole;

/** Puts consecutive list items into lists, deeper ones into the item above them. */
final class ListTags {
	private final Tag parent;
	private final Deque<OpenList> open = new ArrayDeque<>();

	ListTags(Tag parent) {
		this.parent = parent;
	}

	/** The tags of the next item. */
	ParagraphTags item(int depth, TagRole listRole) {
		while (!open.isEmpty() && open.peek().depth > depth) {
			open.pop();
		}
		if (open.isEmpty() || open.peek().depth < depth) {
			Tag above = open.isEmpty() ? parent : open.peek().lastBody;
			open.push(new OpenList(above.child(listRole), depth));
		}
		return open.peek().item();
	}

	/** The next item begins a new list. */
	void end() {
		open.clear();
	}

	private static final class OpenList {
		private final Tag list;
		private final int depth;
		private Tag lastBody;

		OpenList(Tag list, int depth) {
			this.list = list;
			this.depth = depth;
		}

		ParagraphTags item() {
			Tag item = list.child(TagRole.LIST_ITEM);
			lastBody = item.child(TagRole.LIST_BODY);
			return new ParagraphTags(lastBody, item.child(TagRole.LABEL));
		}
	}
}
