package vn.kehoach.server.protocol.compare;

/**
 * Compares two versions of a document, or the documents of two years.
 *
 * @param older the URI of the file or folder of the older version; read from the disk unless it is part of the workspace
 * @param olderDocument the id of its document; null when there is only one
 * @param newer the URI of the newer version
 * @param newerDocument the id of its document; null when there is only one
 */
public record CompareParams(String older, String olderDocument, String newer, String newerDocument) {
}
