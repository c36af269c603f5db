package vn.kehoach.ui.assignments;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.MatrixAgency;
import vn.kehoach.server.protocol.overview.MatrixCell;
import vn.kehoach.server.protocol.overview.MatrixUndertaking;

/** Takes out of a matrix what somebody chose. */
final class MatrixExtract {
	private final AssignmentMatrix matrix;
	private final MatrixChoice choice;

	MatrixExtract(AssignmentMatrix matrix, MatrixChoice choice) {
		this.matrix = matrix;
		this.choice = choice;
	}

	/** The chosen tasks, the agencies that take part in them and their roles there; cells have the indices of the new lists. */
	AssignmentMatrix take() {
		if (choice.isAll())
			return matrix;
		List<Integer> undertakings = IntStream.range(0, matrix.undertakings().size()).filter(this::isWanted).boxed().toList();
		List<MatrixCell> cells = matrix.cells().stream().filter(cell -> undertakings.contains(cell.undertaking()))
				.filter(cell -> choice.role() == null || cell.role() == choice.role()).toList();
		List<Integer> agencies = cells.stream().map(MatrixCell::agency).distinct().sorted().toList();
		return new AssignmentMatrix(agencies.stream().map(matrix.agencies()::get).toList(),
				undertakings.stream().map(matrix.undertakings()::get).toList(),
				cells.stream().map(cell -> moved(cell, agencies, undertakings)).toList());
	}

	private static MatrixCell moved(MatrixCell cell, List<Integer> agencies, List<Integer> undertakings) {
		return new MatrixCell(agencies.indexOf(cell.agency()), undertakings.indexOf(cell.undertaking()), cell.role(), cell.wording(),
				cell.place());
	}

	private boolean isWanted(int index) {
		MatrixUndertaking undertaking = matrix.undertakings().get(index);
		if (choice.theme() != null && !choice.theme().equals(undertaking.theme()))
			return false;
		List<MatrixCell> cells = matrix.cells().stream().filter(cell -> cell.undertaking() == index).toList();
		boolean restricted = choice.agency() != null || choice.role() != null;
		return (!restricted || cells.stream().anyMatch(this::isWanted)) && choice.words().isIn(text(undertaking, cells));
	}

	private boolean isWanted(MatrixCell cell) {
		return (choice.role() == null || cell.role() == choice.role())
				&& (choice.agency() == null || choice.agency().equals(agency(cell).id()));
	}

	private MatrixAgency agency(MatrixCell cell) {
		return matrix.agencies().get(cell.agency());
	}

	private String text(MatrixUndertaking undertaking, List<MatrixCell> cells) {
		StringBuilder text = new StringBuilder(undertaking.number() + ' ' + undertaking.label() + ' ' + undertaking.deadlineText());
		text.append(' ').append(Objects.requireNonNullElse(undertaking.theme(), ""));
		cells.forEach(cell -> text.append(' ').append(agency(cell).name()).append(' ').append(cell.wording()));
		return text.toString();
	}
}
