package vn.kehoach.server.protocol.structure;

import java.util.List;

/**
 * What can be edited of a node.
 *
 * @param uri the file
 * @param version the version of the text; null when no client has the file open
 * @param handle the node
 * @param kind what it is
 * @param title its number and label
 * @param sections the fields, in groups; empty when the node is not there any more
 */
public record FormModel(String uri, Integer version, String handle, NodeKind kind, String title, List<FormSection> sections) {
}
