package vn.kehoach.dsl.workspace;

import java.nio.file.Path;

import vn.kehoach.check.Severity;

/**
 * A finding at its place in a file, ready to be printed.
 *
 * @param file the file: absolute, normalised
 * @param code the stable code, e.g. "KH101"
 * @param severity how serious it is in the project's profile
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param endLine the line of its end
 * @param endColumn the column behind its last character
 * @param offset the offset in the file's text, in UTF-16 units
 * @param length the length of the place
 * @param message one line in the user's language, without code and place
 * @param anchor what it is about, in words that stay the same when the finding moves or is told in another language
 */
public record LocatedFinding(Path file, String code, Severity severity, int line, int column, int endLine, int endColumn, int offset,
		int length, String message, String anchor) {
}
