package vn.kehoach.importer.source;

/**
 * Where something stands in the source, for messages.
 *
 * @param page the page, from 1; 0 when the format has no pages or they are not known
 * @param line the line of a text file, the line on the page of a PDF, the paragraph of a Word body, from 1; 0 when not known
 */
public record SourcePlace(int page, int line) {
	/** Not known. */
	public static final SourcePlace UNKNOWN = new SourcePlace(0, 0);

	/** A line of a file without pages. */
	public static SourcePlace ofLine(int line) {
		return new SourcePlace(0, line);
	}
}
