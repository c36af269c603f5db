package vn.kehoach.server.protocol.importing;

import java.util.List;

/**
 * Imports documents.
 *
 * @param sources the URIs of .docx, .pdf, .txt and .md files
 * @param targetFolder the URI of the folder for the new files
 */
public record ImportParams(List<String> sources, String targetFolder) {
}
