package vn.kehoach.ui.tests.preview;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A decision of several pages. */
public final class LongPlan {
	private LongPlan() {
	}

	/** The text of a decision with parts, each with a paragraph of some lines that names its number. */
	public static String of(int parts) {
		return """
				cơ quan UBND "Ủy ban nhân dân tỉnh"

				quyết định QD năm 2027 {
					cơ quan ban hành UBND
					số "12"
					ký hiệu "QĐ-UBND"
					địa danh "Vân Sơn"
					ngày 2027-01-20
					trích yếu "Về nhiệm vụ trọng tâm năm 2027"

				%s}
				""".formatted(IntStream.rangeClosed(1, parts).mapToObj(LongPlan::part).collect(Collectors.joining("\n")));
	}

	/** One part of a decision. */
	public static String part(int number) {
		return """
					phần "Việc thứ %1$d" {
						\"""
						Đoạn thứ %1$d giao các cơ quan rà soát hồ sơ còn tồn đọng, phân loại theo nguyên nhân, nêu rõ người chịu trách nhiệm, thời hạn hoàn thành và sản phẩm phải có; việc nào vượt thẩm quyền thì báo cáo, đề xuất hướng xử lý trước khi hết thời hạn được giao.
						\"""
					}
				""".formatted(number);
	}
}
