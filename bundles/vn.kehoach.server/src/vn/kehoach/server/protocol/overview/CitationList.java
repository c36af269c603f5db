package vn.kehoach.server.protocol.overview;

import java.util.List;

/**
 * The cited documents.
 *
 * @param documents in the order of the registries; those that come with the product only when mentioned
 */
public record CitationList(List<CitationEntry> documents) {
}
