package vn.kehoach.cli.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import vn.kehoach.report.docx.DocxWriter;
import vn.kehoach.report.html.HtmlWriter;
import vn.kehoach.report.layout.DocumentWriter;
import vn.kehoach.report.pdf.PdfWriter;
import vn.kehoach.report.text.TextWriter;

/** The formats a document can be printed in. A new format is added here and nowhere else. */
public enum PrintFormat {
	TXT, HTML, DOCX, PDF;

	/** The names of all formats. */
	public static List<String> names() {
		return Arrays.stream(values()).map(PrintFormat::extension).toList();
	}

	/** The file name extension, without a point. */
	String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** A writer of the format; its library is loaded only now. */
	DocumentWriter writer() {
		return switch (this) {
		case TXT -> new TextWriter();
		case HTML -> new HtmlWriter();
		case DOCX -> new DocxWriter();
		case PDF -> new PdfWriter();
		};
	}
}
