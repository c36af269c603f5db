package vn.kehoach.ui.export;

import java.util.Locale;

/** What the server can print a document as. */
public enum ExportFormat {
	/** Microsoft Word. */
	DOCX,
	/** Pages as they are printed. */
	PDF,
	/** A web page. */
	HTML,
	/** Words only. */
	TXT;

	/** Its name in requests to the server, and the ending of its files. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its name in the user's language. */
	public String label() {
		return ExportMessages.text("format." + id());
	}
}
