package vn.kehoach.importer.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;

class ClosingColumnsTest {

	@Test
	void recipientsInTurnsWithTheSignatureComeFirst() {
		assertEquals(
				List.of("Nơi nhận:", "- Như Điều 3;", "- Bộ Tài chính;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Mai"),
				ordered("Nơi nhận:", "- Như Điều 3;", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "- Bộ Tài chính;", "- Lưu: VT.", "Lò Thị Mai"));
	}

	@Test
	void linesSetSideBySideAreTakenApart() {
		assertEquals(List.of("Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lò Thị Mai"),
				ordered("Nơi nhận: KT. GIÁM ĐỐC", "- Như Điều 3; PHÓ GIÁM ĐỐC", "- Lưu: VT.", "Lò Thị Mai"));
	}

	@Test
	void aSignatureBegunAboveTheRecipientsIsKeptTogether() {
		assertEquals(List.of("Nơi nhận:", "- Các xã;", "- Báo,", "đài, cổng thông tin;", "CHỦ TỊCH", "Lò Thị Mai"),
				ordered("CHỦ TỊCH", "Nơi nhận:", "- Các xã;", "- Báo,", "Lò Thị Mai", "đài, cổng thông tin;"));
	}

	@Test
	void aClosingInColumnOrderStaysAsItIs() {
		String[] lines = { "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Thị Mai",
				"[1] Số liệu của kho bạc." };
		assertEquals(List.of(lines), ordered(lines));
	}

	@Test
	void aSignatureAboveTheRecipientsStaysThere() {
		String[] lines = { "CỤC TRƯỞNG", "Lò Thị Mai", "Nơi nhận:", "- Bộ trưởng;", "- Lưu: VT." };
		assertEquals(List.of(lines), ordered(lines));
	}

	private static List<String> ordered(String... lines) {
		List<Line> read = Stream.of(lines).map(line -> (Line) new Line.Text(line, SourceColumn.WHOLE, SourcePlace.UNKNOWN)).toList();
		return ClosingColumns.inOrder(read).stream().map(line -> ((Line.Text) line).text()).toList();
	}
}
