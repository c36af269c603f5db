package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoColumnTextTest {
	@TempDir
	Path folder;

	@Test
	void letterheadAndClosingAreReadColumnByColumn() {
		SourceDocument document = new Reading().text(folder, "a.txt", """
				      ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
				       TỈNH VÂN SƠN                     Độc lập - Tự do - Hạnh phúc
				         _______                        ___________________________
				      Số: 12/QĐ-UBND               Vân Sơn, ngày 05 tháng 01 năm 2027

				                          QUYẾT ĐỊNH

				Nơi nhận:                                TM. ỦY BAN NHÂN DÂN
				- Như Điều 2;                                 CHỦ TỊCH
				- Các sở, ban, ngành và đoàn thể của tỉnh cùng các xã;
				- Lưu: VT.                                 Lò Văn An
				""");
		assertEquals(List.of("L ỦY BAN NHÂN DÂN", "L TỈNH VÂN SƠN", "L Số: 12/QĐ-UBND", "R CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
				"R Độc lập - Tự do - Hạnh phúc", "R Vân Sơn, ngày 05 tháng 01 năm 2027", "W QUYẾT ĐỊNH", "L Nơi nhận:", "L - Như Điều 2;",
				"L - Các sở, ban, ngành và đoàn thể của tỉnh cùng các xã;", "L - Lưu: VT.", "R TM. ỦY BAN NHÂN DÂN", "R CHỦ TỊCH",
				"R Lò Văn An"), document.paragraphs().map(p -> p.look().column().name().charAt(0) + " " + p.printed()).toList());
	}
}
