package vn.kehoach.importer.source;

/** A page ends here: a form feed, a break set in Word, the end of a PDF page. Never inside a paragraph. */
public record SourcePageBreak(SourcePlace place) implements SourceBlock {
}
