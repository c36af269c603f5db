package vn.kehoach.server.protocol.structure;

import java.util.List;

import org.eclipse.lsp4j.Range;

/**
 * An element, or a list of a document such as its recitals.
 *
 * @param handle names the node in requests. An element with an id keeps its handle while it is moved or edited otherwise; one without
 *        is named by its place among its siblings, so its handle changes when they do
 * @param kind what it is
 * @param number the printed number; "" where none is printed
 * @param label the title, heading or beginning of the text, on one line
 * @param detail a second line: the id, the roles, the date; "" for none
 * @param range the whole element
 * @param selectionRange the words that stand for it; inside the range
 * @param reviewNote what somebody must look at; null for nothing
 * @param children what it contains, in the order of the text
 */
public record StructureNode(String handle, NodeKind kind, String number, String label, String detail, Range range, Range selectionRange,
		String reviewNote, List<StructureNode> children) {
}
