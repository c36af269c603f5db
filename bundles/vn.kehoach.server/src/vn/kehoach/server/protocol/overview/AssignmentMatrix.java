package vn.kehoach.server.protocol.overview;

import java.util.List;

/**
 * Who does what: agencies against tasks and projects.
 *
 * @param agencies those with a role, by name
 * @param undertakings in the order of documents and their text
 * @param cells where they meet; an agency can have two roles in one undertaking
 */
public record AssignmentMatrix(List<MatrixAgency> agencies, List<MatrixUndertaking> undertakings, List<MatrixCell> cells) {
}
