package vn.kehoach.importer.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.table.TableTexts;
import vn.kehoach.model.AssignmentColumnKind;

/** Takes the rows of a table apart. */
final class RowReader {
	private static final int LONGEST_NUMBER = 6;
	private static final Pattern NUMBERED = Pattern.compile("((?:[A-HĐ]|[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*)(?: ?[.)/-])?) (\\S.*)");
	private final TableTexts texts;
	private final int number;
	private final int content;

	RowReader(TableTexts texts, AssignmentColumns columns) {
		this.texts = texts;
		this.number = columns.place(AssignmentColumnKind.NUMBER);
		this.content = columns.place(AssignmentColumnKind.CONTENT);
	}

	/** The rows from the given one on; without any when one names nothing. */
	List<ReadRow> rows(int first) {
		List<ReadRow> rows = new ArrayList<>();
		for (int i = first; i < texts.rows(); i++) {
			ReadRow row = row(texts.row(i), texts.covered(i));
			if (row.content().isEmpty())
				return List.of();
			rows.add(row);
		}
		return rows;
	}

	/** A number and a name that stand in one merged cell are put in their places. */
	private ReadRow row(List<String> printed, List<String> covered) {
		boolean merged = number >= 0 && printed.get(content).isEmpty() && printed.get(number).length() > LONGEST_NUMBER;
		if (merged) {
			Matcher numbered = NUMBERED.matcher(printed.get(number));
			boolean apart = numbered.matches();
			printed.set(content, apart ? numbered.group(2) : printed.get(number));
			printed.set(number, apart ? numbered.group(1) : "");
			return new ReadRow(printed.get(number), printed.get(content), printed, printed);
		}
		return new ReadRow(number < 0 ? "" : printed.get(number), printed.get(content), printed, covered);
	}
}
