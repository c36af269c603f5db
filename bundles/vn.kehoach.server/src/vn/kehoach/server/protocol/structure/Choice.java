package vn.kehoach.server.protocol.structure;

/**
 * One of several values.
 *
 * @param value as requests write it
 * @param label in the user's language
 */
public record Choice(String value, String label) {
}
