package vn.kehoach.server.protocol.explanation;

/**
 * Asks what a check means.
 *
 * @param code e.g. "KH101"; null for the list of all checks
 */
public record ExplainParams(String code) {
}
