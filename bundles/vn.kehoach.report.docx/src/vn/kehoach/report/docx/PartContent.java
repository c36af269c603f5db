package vn.kehoach.report.docx;

import java.io.IOException;

import vn.kehoach.report.markup.MarkupWriter;

/** The XML of one part of the package. */
interface PartContent {

	/** Writes the part's XML after the declaration. */
	void write(MarkupWriter markup) throws IOException;
}
