package vn.kehoach.report.layout;

/** A piece of a page sequence that stands on lines of its own. */
public sealed interface Block permits StyledParagraph, HeaderBlock, ClosingBlock, TableBlock {
}
