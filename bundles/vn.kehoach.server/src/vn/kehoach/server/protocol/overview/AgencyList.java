package vn.kehoach.server.protocol.overview;

import java.util.List;

/**
 * The agencies and groups.
 *
 * @param date the date that validity is told for: that of the scope's latest document, else today; ISO
 * @param agencies in the order of the registries; those that come with the product only when used
 */
public record AgencyList(String date, List<AgencyEntry> agencies) {
}
