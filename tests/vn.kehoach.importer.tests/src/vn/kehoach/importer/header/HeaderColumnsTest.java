package vn.kehoach.importer.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;

class HeaderColumnsTest {

	@Test
	void aBodyInterruptedByTheNationalNameIsPutTogether() {
		assertEquals(
				List.of("ỦY BAN NHÂN DÂN", "TỈNH VÂN SƠN", "Số: 15/QĐ-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
						"Độc lập - Tự do - Hạnh phúc",
						"Vân Sơn, ngày 19 tháng 01 năm 2027", "QUYẾT ĐỊNH", "Về việc trồng rừng"),
				ordered("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TỈNH VÂN SƠN", "Độc lập - Tự do - Hạnh phúc",
						"Số: 15/QĐ-UBND",
						"Vân Sơn, ngày 19 tháng 01 năm 2027", "QUYẾT ĐỊNH", "Về việc trồng rừng"));
	}

	@Test
	void aMottoBeforeTheNationalNameComesBehindIt() {
		assertEquals(
				List.of("SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "QUYẾT ĐỊNH", "Về việc họp"),
				ordered("SỞ TƯ PHÁP", "Độc lập - Tự do - Hạnh phúc", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "QUYẾT ĐỊNH", "Về việc họp"));
	}

	@Test
	void aLetterheadWhoseNumberComesLateStaysAsItIs() {
		String[] lines = { "BỘ Y TẾ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 112/KH-BYT",
				"Hà Nội, ngày 9 tháng 2 năm 2027",
				"KẾ HOẠCH", "Tiêm chủng" };
		assertEquals(List.of(lines), ordered(lines));
	}

	private static List<String> ordered(String... lines) {
		List<Line> read = Stream.of(lines).map(line -> (Line) new Line.Text(line, SourceColumn.WHOLE, SourcePlace.UNKNOWN)).toList();
		return HeaderColumns.inOrder(read).stream().map(line -> ((Line.Text) line).text()).toList();
	}
}
