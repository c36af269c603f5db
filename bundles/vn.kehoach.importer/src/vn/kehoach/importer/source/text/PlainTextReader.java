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
import vn.kehoach.importer.source.layout.ColumnSplitter;
import vn.kehoach.importer.source.layout.JoinedText;
import vn.kehoach.importer.source.layout.LineJoiner;
import vn.kehoach.importer.source.layout.PageAlignment;
import vn.kehoach.importer.source.layout.PageFurniture;
import vn.kehoach.importer.source.layout.PageLine;
import vn.kehoach.importer.source.layout.RuleLines;

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
		return switch (new TextDecoder().decode(bytes)) {
		case DecodedText.Refused refused -> new SourceResult.Failed(
				SourceFailure.of(refused.code(), file, refused.line(), refused.offset()));
		case DecodedText.Text text -> read(file, name, text);
		};
	}

	private static SourceResult read(String file, String name, DecodedText.Text decoded) {
		List<SourceRemark> remarks = new ArrayList<>();
		if (!decoded.guessed().isEmpty()) {
			remarks.add(SourceRemark.of(RemarkCode.ENCODING_GUESSED, decoded.guessed()));
		}
		PageFurniture furniture = new PageFurniture();
		List<PageLine> lines = furniture.strip(RuleLines.drop(new TextLines().of(decoded.text())));
		remarks.addAll(furniture.remarks());
		JoinedText joined = new LineJoiner(INDENT_TOLERANCE).join(new PageAlignment(INDENT_TOLERANCE).align(new ColumnSplitter().split(lines)));
		if (joined.blocks().isEmpty()) {
			return new SourceResult.Failed(SourceFailure.of(FailureCode.NO_WORDS, file));
		}
		if (joined.joined() > 0) {
			remarks.add(SourceRemark.of(RemarkCode.LINES_JOINED, joined.joined()));
		}
		return new SourceResult.Read(new SourceDocument(name, SourceFormat.TEXT, joined.blocks(), List.of(), remarks));
	}
}
