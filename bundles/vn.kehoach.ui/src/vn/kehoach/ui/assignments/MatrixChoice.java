package vn.kehoach.ui.assignments;

import vn.kehoach.server.protocol.overview.MatrixCell.Role;
import vn.kehoach.ui.served.SearchWords;

/**
 * What of the matrix is wanted.
 *
 * @param agency the id of an agency that has to take part; null for all
 * @param theme the theme of the tasks; null for all
 * @param role the role that is looked at; null for all
 * @param words have to be in the task or in the name of an agency that takes part
 */
record MatrixChoice(String agency, String theme, Role role, SearchWords words) {
	static final MatrixChoice ALL = new MatrixChoice(null, null, null, SearchWords.ALL);

	boolean isAll() {
		return equals(ALL);
	}
}
