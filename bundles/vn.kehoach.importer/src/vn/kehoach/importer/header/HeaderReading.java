package vn.kehoach.importer.header;

/**
 * What the header says beside what the document keeps.
 *
 * @param end the index of the first line behind it
 * @param issuer the issuing body in running text; empty when none is named
 * @param place the province or city of the issuing body; empty when not known
 * @param titled true when the document has a line that names its kind
 * @param shortKind a short form of the kind for ids
 */
public record HeaderReading(int end, String issuer, String place, boolean titled, String shortKind) {
}
