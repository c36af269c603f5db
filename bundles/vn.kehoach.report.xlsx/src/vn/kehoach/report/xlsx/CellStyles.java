package vn.kehoach.report.xlsx;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells. The signs of numbers follow the reader's system: 1.234,5 on a Vietnamese one. */
final class CellStyles {
	private static final String FACE = "Times New Roman";

	private final XSSFWorkbook workbook;
	private final XSSFCellStyle heading;
	private final XSSFCellStyle text;
	private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();

	CellStyles(XSSFWorkbook workbook) {
		this.workbook = workbook;
		text = style(false);
		heading = style(true);
		heading.setAlignment(HorizontalAlignment.CENTER);
		heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private XSSFCellStyle style(boolean bold) {
		XSSFFont font = workbook.createFont();
		font.setFontName(FACE);
		font.setBold(bold);
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	XSSFCellStyle heading() {
		return heading;
	}

	XSSFCellStyle text() {
		return text;
	}

	/** With thousands parted, and as many decimals as the number is written with. */
	XSSFCellStyle number(int decimals) {
		return numbers.computeIfAbsent(decimals, count -> {
			XSSFCellStyle style = style(false);
			style.setDataFormat(workbook.createDataFormat().getFormat(count == 0 ? "#,##0" : "#,##0." + "0".repeat(count)));
			style.setAlignment(HorizontalAlignment.RIGHT);
			return style;
		});
	}
}
