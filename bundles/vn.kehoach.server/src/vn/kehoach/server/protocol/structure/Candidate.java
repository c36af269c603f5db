package vn.kehoach.server.protocol.structure;

/**
 * What a field may refer to.
 *
 * @param id what a request sets
 * @param label the name
 * @param detail abbreviation, validity, successors, unit, date: whatever tells it from others of the name; "" for nothing
 * @param kind what it is
 * @param valid true when it exists, or is in force, on the document's date
 */
public record Candidate(String id, String label, String detail, NodeKind kind, boolean valid) {
}
