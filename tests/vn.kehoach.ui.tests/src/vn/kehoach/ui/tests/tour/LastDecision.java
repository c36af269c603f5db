package vn.kehoach.ui.tests.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The decisions of 2024 that the tour begins with: an invented one, and the real one where it lies beside the checkout. */
final class LastDecision {
	private static final Path REAL = Path.of("shared", "corpus", "quyet-dinh-2024.txt");
	private static final String INVENTED = """
			ỦY BAN NHÂN DÂN
			TỈNH VÂN SƠN
			Số: 12/QĐ-UBND
			CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
			Độc lập - Tự do - Hạnh phúc
			Vân Sơn, ngày 15 tháng 01 năm 2024

			QUYẾT ĐỊNH
			Về nhiệm vụ, giải pháp trọng tâm năm 2024

			ỦY BAN NHÂN DÂN TỈNH VÂN SƠN

			Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;

			Theo đề nghị của Sở Kế hoạch và Đầu tư.

			QUYẾT ĐỊNH:

			Điều 1. Giao nhiệm vụ, giải pháp trọng tâm năm 2024:

			Phần I. NHIỆM VỤ GIAO THEO LĨNH VỰC

			1. Xây dựng kinh tế số, xã hội số

			1.1. Sở Kế hoạch và Đầu tư chủ trì, phối hợp với Sở Nội vụ:

			Hoàn thiện kho dữ liệu dùng chung của tỉnh trước ngày 30 tháng 6 năm 2024.

			1.2. Sở Nội vụ chủ trì, phối hợp với Sở Xây dựng:

			Số hóa hồ sơ quy hoạch và hồ sơ công chức trong năm 2024.

			2. Phát triển hạ tầng

			2.1. Sở Xây dựng chủ trì, phối hợp với Sở Kế hoạch và Đầu tư:

			Rà soát quy hoạch đô thị đã duyệt, báo cáo kết quả trước ngày 30 tháng 9 năm 2024.

			Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

			Nơi nhận:
			- Như Điều 1;
			- Lưu: VT.

			TM. ỦY BAN NHÂN DÂN
			CHỦ TỊCH
			Lò Minh Khôi
			""";

	private LastDecision() {
	}

	/** Writes the invented decision into a folder. */
	static Path invented(Path folder) throws IOException {
		return Files.writeString(folder.resolve("Quyết định 2024.txt"), INVENTED);
	}

	/** The invented decision with a number that does not follow. */
	static Path doubtful(Path folder) throws IOException {
		return Files.writeString(folder.resolve("Quyết định 2024.txt"), INVENTED.replace("1.2. ", "1.5. "));
	}

	/** The real decision, above the folder the tests run in. */
	static Optional<Path> real() {
		return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent).map(folder -> folder.resolve(REAL))
				.filter(Files::isReadable).findFirst();
	}
}
