package vn.kehoach.server.protocol.edits;

import vn.kehoach.server.protocol.structure.NodeKind;

/**
 * Adds an element.
 *
 * @param uri the file
 * @param parent the node to add to; null for the file itself
 * @param before the child of the parent before which it comes; null for the end
 * @param kind what is added; the parent's kind must accept it
 * @param label its title, name or text; the new id is made of it. Empty for the wording that new elements of the kind have
 * @param reference the id it refers to, for recitals, recipients and inclusions of themes; null for none
 */
public record AddElementParams(String uri, String parent, String before, NodeKind kind, String label, String reference) {
}
