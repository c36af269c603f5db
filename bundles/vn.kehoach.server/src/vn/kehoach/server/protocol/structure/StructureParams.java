package vn.kehoach.server.protocol.structure;

/**
 * Asks for the tree of a file.
 *
 * @param uri the file
 */
public record StructureParams(String uri) {
}
