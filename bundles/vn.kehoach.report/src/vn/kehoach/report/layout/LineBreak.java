package vn.kehoach.report.layout;

/** A new line inside the paragraph; it parts two words. In plain text it is a blank. */
public record LineBreak() implements Run {
}
