package vn.kehoach.report.pdf.text;

/** A piece of a paragraph before its lines are known. */
public sealed interface Inline permits StyledRun, NoteMark, ForcedBreak, TabStop {
}
