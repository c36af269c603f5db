package vn.kehoach.ui.editor.structure.form;

import vn.kehoach.server.protocol.structure.Assignee;

/**
 * A row of a list of references.
 *
 * @param id what it refers to
 * @param name its name; the id while the name is not known yet
 * @param wording printed in the place of the name; null for the name
 * @param separator the sign or word before it, as the text has it; null for a comma
 * @param hint what to know about it: validity, successors; "" for nothing
 * @param valid false when it does not exist on the document's date
 */
record ListedBody(String id, String name, String wording, String separator, String hint, boolean valid) {
	static ListedBody of(Assignee assignee) {
		return new ListedBody(assignee.id(), assignee.name(), assignee.wording(), assignee.separator(), "", assignee.valid());
	}

	static ListedBody of(String id) {
		return new ListedBody(id, id, null, null, "", true);
	}

	ListedBody printedAs(String words) {
		return new ListedBody(id, name, words, separator, hint, valid);
	}

	ListedBody known(String newName, String newHint, boolean nowValid) {
		return new ListedBody(id, newName, wording, separator, newHint, nowValid);
	}

	/** As a request says it. The first one has nothing before it. */
	Assignee assignee(boolean first) {
		return new Assignee(id, name, wording, first ? null : separator, valid);
	}
}
