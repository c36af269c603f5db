package vn.kehoach.importer.source.text;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.FailureCode;
import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceFailure;
import vn.kehoach.importer.source.SourceFormat;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.importer.source.SourceResult;
import vn.kehoach.importer.source.layout.JoinedText;
import vn.kehoach.importer.source.layout.PageFurniture;
import vn.kehoach.importer.source.layout.PageLine;
import vn.kehoach.importer.source.layout.PrintedText;

/** Reads plain text: whole lines, or lines broken at the page width, with or without the layout kept. */
public final class PlainTextReader {
	private static final double INDENT_TOLERANCE = 0.5;

	/**
	 * Reads the bytes of a file.
	 *
	 * @param file as the user named it
	 * @param name of the document
	 */
	public SourceResult read(String file, String name, byte[] bytes) {
		return TextBytes.read(file, bytes, (text, encoding) -> read(file, name, text, encoding));
	}

	private static SourceResult read(String file, String name, String text, List<SourceRemark> encoding) {
		List<SourceRemark> remarks = new ArrayList<>(encoding);
		PageFurniture furniture = new PageFurniture();
		TextTables tables = new TextTables();
		List<PageLine> lines = furniture.strip(new TextLines().of(tables.takeOut(text)));
		remarks.addAll(furniture.remarks());
		JoinedText joined = new PrintedText(INDENT_TOLERANCE).paragraphs(lines);
		if (joined.blocks().isEmpty()) {
			return new SourceResult.Failed(SourceFailure.of(FailureCode.NO_WORDS, file));
		}
		if (joined.joined() > 0) {
			remarks.add(SourceRemark.of(RemarkCode.LINES_JOINED, joined.joined()));
		}
		return new SourceResult.Read(new SourceDocument(name, SourceFormat.TEXT, tables.putBack(joined.blocks()), List.of(), remarks));
	}
}
