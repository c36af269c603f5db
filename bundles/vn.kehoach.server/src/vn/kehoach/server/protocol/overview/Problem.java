package vn.kehoach.server.protocol.overview;

import vn.kehoach.server.protocol.Place;

/**
 * A finding.
 *
 * @param family the name of the check family, as the enumeration has it: READING, LINKS, ROLES, TIME, CITATIONS, NUMBERS, LANGUAGE,
 *        RECIPIENTS; READING for syntax errors
 * @param familyLabel in the user's language
 * @param code e.g. "KH101"
 * @param severity as diagnostics have it: 1 error, 2 warning, 3 information
 * @param message in the user's language
 * @param place where
 */
public record Problem(String family, String familyLabel, String code, int severity, String message, Place place) {
}
