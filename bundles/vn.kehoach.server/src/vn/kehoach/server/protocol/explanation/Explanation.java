package vn.kehoach.server.protocol.explanation;

/**
 * What a check means, in the user's language.
 *
 * @param code the code; null for the list of all checks
 * @param title one line; null for a code that does not exist
 * @param markdown the whole explanation with an example
 * @param html the same as a fragment of HTML
 */
public record Explanation(String code, String title, String markdown, String html) {
}
