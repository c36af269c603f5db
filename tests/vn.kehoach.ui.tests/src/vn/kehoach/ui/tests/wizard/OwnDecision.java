package vn.kehoach.ui.tests.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented decision of 2024 as a document to be imported; it names a body that has ended since. */
public final class OwnDecision {
	/** Its text. */
	public static final String TEXT = """
			ỦY BAN NHÂN DÂN
			TỈNH VÂN SƠN
			Số: 12/QĐ-UBND
			CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
			Độc lập - Tự do - Hạnh phúc
			Vân Sơn, ngày 15 tháng 01 năm 2024

			QUYẾT ĐỊNH
			Giao nhiệm vụ trọng tâm năm 2024

			ỦY BAN NHÂN DÂN TỈNH VÂN SƠN

			Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

			Theo đề nghị của Giám đốc Sở Kế hoạch và Đầu tư.

			QUYẾT ĐỊNH:

			Điều 1. Giao các nhiệm vụ trọng tâm năm 2024:

			Phần I. NHIỆM VỤ GIAO THEO LĨNH VỰC

			1. Xây dựng kinh tế số, xã hội số

			1.1. Giao Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Nội vụ hoàn thiện kho dữ liệu dùng chung của tỉnh trước ngày 30 tháng 6 năm 2024.

			1.2. Giao Sở Xây dựng chủ trì số hóa hồ sơ quy hoạch đô thị đã duyệt trong năm 2024.

			Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

			Nơi nhận:
			- Như Điều 1;
			- Lưu: VT.

			TM. ỦY BAN NHÂN DÂN
			CHỦ TỊCH
			Lò Minh Khôi
			""";

	private OwnDecision() {
	}

	/** Writes it as a file to be imported. */
	public static Path in(Path folder) throws IOException {
		return Files.writeString(folder.resolve("Quyết định 2024.txt"), TEXT);
	}
}
