package vn.kehoach.importer.source;

/**
 * A footnote or endnote is called here.
 *
 * @param offset the position in {@link SourceParagraph#text()}, in UTF-16 units, before which the mark stands
 * @param noteId {@link SourceNote#id()}
 */
public record NoteReference(int offset, String noteId) {
}
