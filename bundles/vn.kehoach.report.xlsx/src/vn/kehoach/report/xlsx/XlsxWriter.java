package vn.kehoach.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.kehoach.report.sheet.Sheet;
import vn.kehoach.report.sheet.SheetCell;

/** Writes a sheet as an Excel workbook: numbers as numbers, headings that stay in sight and filter, the same bytes for the same sheet. */
public final class XlsxWriter {
	private static final int DIGIT = 256;
	private static final int WIDEST = 255;

	/** Writes the workbook; the stream stays open. */
	public void write(Sheet sheet, OutputStream out) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
			fill(workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.title())), sheet, new CellStyles(workbook));
			workbook.write(bytes);
		}
		FixedTimes.copy(bytes.toByteArray(), out);
	}

	private static void fill(XSSFSheet target, Sheet sheet, CellStyles styles) {
		XSSFRow head = target.createRow(0);
		for (int column = 0; column < sheet.columns().size(); column++) {
			XSSFCell cell = head.createCell(column);
			cell.setCellValue(sheet.columns().get(column).heading());
			cell.setCellStyle(styles.heading());
			target.setColumnWidth(column, Math.min(WIDEST, sheet.columns().get(column).width()) * DIGIT);
		}
		for (int row = 0; row < sheet.rows().size(); row++)
			fill(target.createRow(row + 1), sheet.rows().get(row), styles);
		target.createFreezePane(0, 1);
		if (!sheet.columns().isEmpty())
			target.setAutoFilter(new CellRangeAddress(0, sheet.rows().size(), 0, sheet.columns().size() - 1));
		target.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
	}

	private static void fill(XSSFRow target, List<SheetCell> cells, CellStyles styles) {
		for (int column = 0; column < cells.size(); column++) {
			SheetCell value = cells.get(column);
			XSSFCell cell = target.createCell(column);
			if (value.number() == null)
				cell.setCellValue(value.text());
			else
				cell.setCellValue(value.number().doubleValue());
			cell.setCellStyle(value.number() == null ? styles.text() : styles.number(Math.max(0, value.number().scale())));
		}
	}
}
