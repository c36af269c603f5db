package vn.kehoach.ui.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.MatrixAgency;
import vn.kehoach.server.protocol.overview.MatrixCell;
import vn.kehoach.server.protocol.overview.MatrixCell.Role;
import vn.kehoach.server.protocol.overview.MatrixUndertaking;

/**
 * One side of the matrix.
 *
 * @param heading what its entries are
 * @param entries in their order
 * @param index which entry a cell belongs to
 */
record MatrixAxis(String heading, List<Entry> entries, ToIntFunction<MatrixCell> index) {
	/**
	 * An entry of a side.
	 *
	 * @param name in full
	 * @param sign in short; where there is none the name
	 * @param group the heading above it; "" for none
	 * @param tooltip all that is known
	 * @param place where it stands; null for nowhere
	 * @param leads how many lead or are requested to
	 * @param partners how many join
	 */
	record Entry(String name, String sign, String group, String tooltip, Place place, int leads, int partners) {
	}

	static MatrixAxis agencies(AssignmentMatrix matrix) {
		List<Entry> entries = new ArrayList<>();
		for (int at = 0; at < matrix.agencies().size(); at++) {
			MatrixAgency agency = matrix.agencies().get(at);
			entries.add(entry(agency.name(), agency.abbreviation() == null ? agency.name() : agency.abbreviation(), "", agency.name(),
					agency.place(), own(matrix, MatrixCell::agency, at)));
		}
		return new MatrixAxis(AssignmentMessages.text("agencies"), entries, MatrixCell::agency);
	}

	static MatrixAxis undertakings(AssignmentMatrix matrix) {
		List<Entry> entries = new ArrayList<>();
		for (int at = 0; at < matrix.undertakings().size(); at++) {
			MatrixUndertaking task = matrix.undertakings().get(at);
			String number = task.number() == null || task.number().isBlank() ? String.valueOf(at + 1) : task.number();
			entries.add(entry((number + ' ' + task.label()).strip(), number, task.theme() == null ? "" : task.theme(), tooltip(task),
					task.place(), own(matrix, MatrixCell::undertaking, at)));
		}
		return new MatrixAxis(AssignmentMessages.text("undertakings"), entries, MatrixCell::undertaking);
	}

	private static List<MatrixCell> own(AssignmentMatrix matrix, ToIntFunction<MatrixCell> index, int at) {
		return matrix.cells().stream().filter(cell -> index.applyAsInt(cell) == at).toList();
	}

	private static Entry entry(String name, String sign, String group, String tooltip, Place place, List<MatrixCell> own) {
		int leads = (int) own.stream().filter(cell -> cell.role() == Role.LEAD || cell.role() == Role.REQUEST).count();
		int partners = (int) own.stream().filter(cell -> cell.role() == Role.PARTNER).count();
		return new Entry(name, sign, group, tooltip, place, leads, partners);
	}

	private static String tooltip(MatrixUndertaking task) {
		StringBuilder text = new StringBuilder((task.number() + ' ' + task.label()).strip());
		if (task.theme() != null)
			text.append('\n').append(task.theme());
		if (!task.deadlineText().isEmpty())
			text.append('\n').append(AssignmentMessages.text("deadline", task.deadlineText()));
		return text.toString();
	}
}
