package vn.kehoach.server.protocol;

import org.eclipse.lsp4j.Range;

/**
 * Where something stands.
 *
 * @param uri the file, as the client writes URIs
 * @param range the words that stand for it
 * @param handle the structure node it belongs to, see {@link vn.kehoach.server.protocol.structure.StructureNode}; null outside of nodes
 */
public record Place(String uri, Range range, String handle) {
}
