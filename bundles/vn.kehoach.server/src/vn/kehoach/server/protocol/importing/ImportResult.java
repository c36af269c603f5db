package vn.kehoach.server.protocol.importing;

import java.util.List;

/**
 * What an import has made.
 *
 * @param files the URIs of the files written; empty when refused
 * @param documents one for each source
 * @param refusal why nothing was written, in the user's language; null when written
 */
public record ImportResult(List<String> files, List<ImportedDocument> documents, String refusal) {
}
