package vn.kehoach.importer.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.kehoach.model.ColumnKind;
import vn.kehoach.model.ValueForm;

/** Assigns the cells of a row to the columns where empty ones are missing: remarks, comparisons, or all but the unit. */
final class CellAssignment {
	private static final List<Set<ColumnKind>> MISSING = List.of(EnumSet.noneOf(ColumnKind.class), EnumSet.of(ColumnKind.NOTE),
			EnumSet.of(ColumnKind.COMPARISON), EnumSet.of(ColumnKind.COMPARISON, ColumnKind.NOTE),
			EnumSet.of(ColumnKind.VALUE, ColumnKind.COMPARISON, ColumnKind.NOTE, ColumnKind.OWNERS, ColumnKind.OTHER),
			EnumSet.of(ColumnKind.UNIT, ColumnKind.VALUE, ColumnKind.COMPARISON, ColumnKind.NOTE, ColumnKind.OWNERS, ColumnKind.OTHER));
	private final ValueReader values = new ValueReader();
	private final List<ReadColumn> columns;
	private final boolean hasNote;

	CellAssignment(List<ReadColumn> columns) {
		this.columns = columns;
		hasNote = columns.stream().anyMatch(column -> column.kind() == ColumnKind.NOTE);
	}

	/**
	 * The cells of all columns, empty where there is none.
	 *
	 * @param texts the lines of the row
	 * @param last true when lines behind the table may be among them, so that a remark cannot be told from them
	 */
	Optional<List<String>> assign(List<String> texts, boolean last) {
		boolean numbered = RowStart.isNumbered(texts.get(0), texts.size() > 1 ? texts.get(1) : "");
		for (Set<ColumnKind> missing : MISSING) {
			if (last && hasNote && !missing.contains(ColumnKind.NOTE))
				continue;
			List<String> cells = place(texts, missing, numbered);
			boolean fits = !cells.isEmpty() && (last || filled(cells) == texts.size());
			if (fits)
				return Optional.of(cells);
		}
		return Optional.empty();
	}

	private static long filled(List<String> cells) {
		return cells.stream().filter(cell -> !cell.isEmpty()).count();
	}

	private List<String> place(List<String> texts, Set<ColumnKind> missing, boolean numbered) {
		List<String> cells = new ArrayList<>();
		int next = 0;
		for (ReadColumn column : columns) {
			boolean empty = missing.contains(column.kind()) || column.kind() == ColumnKind.NUMBER && !numbered;
			String text = empty || next >= texts.size() ? "" : texts.get(next++);
			if (!empty && !fits(column.kind(), text))
				return Collections.emptyList();
			cells.add(text);
		}
		return cells;
	}

	private boolean fits(ColumnKind kind, String text) {
		return switch (kind) {
		case UNIT -> !text.isEmpty() && text.length() < 40 && !text.matches("[-–]?\\d.*");
		case VALUE, COMPARISON -> values.read(text).filter(value -> value.getForm() != ValueForm.WORDS).isPresent();
		default -> !text.isEmpty();
		};
	}
}
