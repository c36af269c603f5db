package vn.kehoach.report.layout;

/** A horizontal tab; it parts two words. */
public record Tab() implements Run {
}
