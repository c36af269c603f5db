package vn.kehoach.ui.assignments;

import vn.kehoach.server.protocol.overview.MatrixCell.Role;
import vn.kehoach.ui.table.CellStyle;

/** Roles as letters, words and looks. */
final class RoleWords {
	private RoleWords() {
	}

	/** The letter in a cell of the matrix. */
	static String letter(Role role) {
		return AssignmentMessages.text("letter." + role);
	}

	/** The role in full. */
	static String words(Role role) {
		return AssignmentMessages.text("role." + role);
	}

	/** How its cells look. */
	static CellStyle style(Role role) {
		return CellStyle.valueOf(role.name());
	}
}
