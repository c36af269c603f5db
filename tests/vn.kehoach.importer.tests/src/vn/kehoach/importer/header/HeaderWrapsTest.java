package vn.kehoach.importer.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;

class HeaderWrapsTest {

	@Test
	void aBrokenNationalNameIsPutTogether() {
		assertEquals(
				List.of("TỈNH VÂN SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 9/KH-UBND", "Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH"),
				joined("TỈNH VÂN SƠN", "CỘNG HÒA XÃ HỘI CHỦ", "Số: 9/KH-UBND", "NGHĨA VIỆT NAM", "Độc lập - Tự do -", "Hạnh phúc",
						"KẾ HOẠCH"));
	}

	@Test
	void theYearBelongsToItsDate() {
		assertEquals(List.of("UBND XÃ NÀ BAN", "Nà Ban, ngày 04 tháng 01 năm 2027", "KẾ HOẠCH"),
				joined("UBND XÃ NÀ BAN", "Nà Ban, ngày 04 tháng 01 năm", "2027", "KẾ HOẠCH"));
	}

	@Test
	void anOpenDateOfADraftStaysAsItIs() {
		List<String> draft = List.of("Nà Ban, ngày tháng năm", "DỰ THẢO", "KẾ HOẠCH");
		assertEquals(draft, joined(draft.toArray(String[]::new)));
	}

	@Test
	void linesBelowTheTitleAreLeftAlone() {
		List<String> lines = List.of("KẾ HOẠCH", "Nà Ban, ngày 04 tháng 01 năm", "2027");
		assertEquals(lines, joined(lines.toArray(String[]::new)));
	}

	private static List<String> joined(String... texts) {
		List<Line> lines = Stream.of(texts).map(text -> (Line) new Line.Text(text, SourceColumn.WHOLE, SourcePlace.UNKNOWN)).toList();
		return HeaderWraps.joined(lines).stream().map(line -> ((Line.Text) line).text()).toList();
	}
}
