package vn.kehoach.importer.source;

import java.util.List;

/**
 * A footnote or an endnote.
 *
 * @param id unique in the document
 * @param mark as printed: "1", "*"
 * @param endnote true for an endnote
 * @param paragraphs the text, without the mark
 */
public record SourceNote(String id, String mark, boolean endnote, List<SourceParagraph> paragraphs) {
	public SourceNote {
		paragraphs = List.copyOf(paragraphs);
	}
}
