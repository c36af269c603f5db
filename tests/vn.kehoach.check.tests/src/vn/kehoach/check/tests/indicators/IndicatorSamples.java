package vn.kehoach.check.tests.indicators;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small files with indicators. */
final class IndicatorSamples {
	private static final int INDICATORS_OF_THE_FIRST_GROUP = 26;

	private IndicatorSamples() {
	}

	/** Two indicators in a table with a ratio in the fourth column (107,98 for the first), and these overridden cells. */
	static String table(String... cells) {
		return """
				chỉ tiêu Thu "Thu ngân sách" {
					đơn vị "tỷ đồng"
					2026 ước 6.150
					2027 kế hoạch 6.641
				}
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					2026 ước 8,2
					2027 kế hoạch ít nhất 8
				}
				quyết định QD {
					phụ lục "Biểu" {
						biểu chỉ tiêu {
							cột số thứ tự
							cột tên chỉ tiêu
							cột giá trị 2027 kế hoạch
							cột so sánh tỷ lệ 2027 kế hoạch với 2026 ước lẻ 2
							gồm Thu, GRDP
				""" + Stream.of(cells).map(cell -> "\t\t\t" + cell + "\n").collect(Collectors.joining()) + "\t\t}\n\t}\n}\n";
	}

	/** Two indicators and a document of 2027 with the paragraph. */
	static String prose(String paragraph) {
		return """
				chỉ tiêu GRDP "Tốc độ tăng GRDP" {
					đơn vị "%"
					cách viết khác "tăng trưởng GRDP"
					2026 ước 8,2
					2027 kế hoạch 8,5
				}
				chỉ tiêu Thu "Thu ngân sách" {
					đơn vị "tỷ đồng"
					2025 thực hiện 5.800
					2026 ước 6.150
					2027 kế hoạch 6.641
				}
				quyết định QD năm 2027 {
				""" + paragraph(paragraph) + "}\n";
	}

	/** Groups of 26 indicators and of one with a part, in the table of a document of 2027 with the paragraph. */
	static String counted(String paragraph) {
		String first = IntStream.rangeClosed(1, INDICATORS_OF_THE_FIRST_GROUP)
				.mapToObj(number -> "\tchỉ tiêu K%d \"Chỉ tiêu %d\"\n".formatted(number, number)).collect(Collectors.joining());
		return "nhóm chỉ tiêu KinhTe \"Kinh tế\" {\n" + first + """
				}
				nhóm chỉ tiêu XaHoi "Xã hội" {
					chỉ tiêu Ngheo "Tỷ lệ hộ nghèo" {
						chỉ tiêu NgheoBien "Trong đó: xã biên giới"
					}
				}
				quyết định QD năm 2027 {
				""" + paragraph(paragraph) + """
					phụ lục "Chỉ tiêu" {
						biểu chỉ tiêu {
							cột tên chỉ tiêu
							gồm KinhTe, XaHoi
						}
					}
				}
				""";
	}

	/** A structure in per cent with these parts. */
	static String shares(String... values) {
		String parts = IntStream.range(0, values.length)
				.mapToObj(part -> "\tchỉ tiêu P%d \"Phần %d\" {\n\t\t2027 kế hoạch %s\n\t}\n".formatted(part, part, values[part]))
				.collect(Collectors.joining());
		return "chỉ tiêu CC \"Cơ cấu\" {\n\tđơn vị \"%\"\n\tcơ cấu\n" + parts + "}\n";
	}

	/** A document with a table of these rows. */
	static String plainTable(String... rows) {
		String lines = Stream.of(rows).map(row -> "\t\tdòng " + row + "\n").collect(Collectors.joining());
		return "quyết định QD {\n\tbảng {\n" + lines + "\t}\n}\n";
	}

	/** A document with a table of these rows, the first two of them its header. */
	static String headedTable(String... rows) {
		return plainTable(rows).replace("bảng {", "bảng tiêu đề 2 {");
	}

	private static String paragraph(String text) {
		return "\t\"\"\"" + text + "\"\"\"\n";
	}
}
