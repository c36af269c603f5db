package vn.kehoach.report.pdf.text;

/** A line end that the author asked for. */
public record ForcedBreak() implements Inline {
}
