package vn.kehoach.report.layout;

/** A piece of a paragraph's line. */
public sealed interface Run permits TextRun, LineBreak, Tab, FootnoteReference {
}
