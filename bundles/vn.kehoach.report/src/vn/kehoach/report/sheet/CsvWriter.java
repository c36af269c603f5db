package vn.kehoach.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a sheet as CSV that spreadsheets of a Vietnamese system open as it is: UTF-8 with a byte order mark, semicolons between the
 * cells because the comma is the decimal sign, lines ended by CR LF (RFC 4180).
 */
public final class CsvWriter {
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Writes the sheet; the stream stays open. */
	public void write(Sheet sheet, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
		text.append(line(sheet.columns().stream().map(SheetColumn::heading).toList()));
		sheet.rows().forEach(row -> text.append(line(row.stream().map(SheetCell::text).toList())));
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String line(List<String> cells) {
		return cells.stream().map(CsvWriter::quoted).collect(Collectors.joining(";")) + "\r\n";
	}

	/** Quoted where a sign of the format is in it. */
	private static String quoted(String cell) {
		boolean plain = cell.chars().noneMatch(sign -> sign == ';' || sign == '"' || sign == '\n' || sign == '\r');
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
