package vn.kehoach.server.protocol.structure;

import java.util.List;

/**
 * The tree of a file.
 *
 * @param uri the file
 * @param version the version of the text that the ranges belong to; null when no client has the file open
 * @param nodes what the file holds, in the order of the text
 */
public record Structure(String uri, Integer version, List<StructureNode> nodes) {
}
