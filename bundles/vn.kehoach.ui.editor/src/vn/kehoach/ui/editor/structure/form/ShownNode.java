package vn.kehoach.ui.editor.structure.form;

/** The element of a form under the name that it has now. Edits take the name when they are put to the server, on a thread of it. */
final class ShownNode {
	private volatile String handle;

	ShownNode(String handle) {
		this.handle = handle;
	}

	String handle() {
		return handle;
	}

	/** @param now "" when the element is gone: no node has that name */
	void rename(String now) {
		handle = now;
	}
}
