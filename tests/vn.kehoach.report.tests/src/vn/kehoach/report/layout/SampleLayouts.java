package vn.kehoach.report.layout;

import static vn.kehoach.report.layout.ParagraphStyle.*;

import java.util.ArrayList;
import java.util.List;

/** Layouts for the tests of all writers; all sentences are invented. */
public final class SampleLayouts {

	private static final String RESPONSIBILITY = "chịu trách nhiệm thi hành Quyết định này./.";

	private SampleLayouts() {
	}

	/** A decision with every block, every style and two annexes, one of them in landscape. */
	public static LayoutDocument decision() {
		return new LayoutDocument("Quyết định số 05/QĐ-UBND", "Về nhiệm vụ, giải pháp chủ yếu năm 2027",
				"Ủy ban nhân dân tỉnh Vân Sơn", LayoutDocument.VIETNAMESE,
				List.of(PageSequence.portrait(mainBlocks()), PageSequence.landscape(tableAnnex()),
						PageSequence.portrait(projectAnnex())));
	}

	/** A document of one portrait sequence. */
	public static LayoutDocument of(Block... blocks) {
		return new LayoutDocument("Văn bản thử", "", "", LayoutDocument.VIETNAMESE,
				List.of(PageSequence.portrait(List.of(blocks))));
	}

	/** A paragraph of one text. */
	public static StyledParagraph paragraph(ParagraphStyle style, String text) {
		return StyledParagraph.of(style, text);
	}

	/** The header of a provincial decision, read column by column. */
	public static HeaderBlock header() {
		return new HeaderBlock(List.of(new HeaderRow(
				List.of(paragraph(PARENT_BODY, "ỦY BAN NHÂN DÂN"), paragraph(ISSUING_BODY, "TỈNH VÂN SƠN"),
						paragraph(DOCUMENT_NUMBER, "Số: 05/QĐ-UBND")),
				List.of(paragraph(NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
						paragraph(MOTTO, "Độc lập - Tự do - Hạnh phúc"),
						paragraph(PLACE_AND_DATE, "Vân Sơn, ngày 05 tháng 02 năm 2027")))));
	}

	/** The closing of a provincial decision. */
	public static ClosingBlock closing(ClosingBlock.Order order) {
		return new ClosingBlock(
				List.of(paragraph(RECIPIENTS_HEADING, "Nơi nhận:"), paragraph(RECIPIENT, "- Như Điều 3;"),
						paragraph(RECIPIENT, "- Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh;"),
						paragraph(RECIPIENT, "- Lưu: VT, TH (03).")),
				List.of(paragraph(SIGNATURE_POWER, "TM. ỦY BAN NHÂN DÂN"), paragraph(SIGNATURE_POWER, "KT. CHỦ TỊCH"),
						paragraph(SIGNATURE_POSITION, "PHÓ CHỦ TỊCH"), paragraph(SIGNATURE_NAME, "Lò Thị Thử")),
				order);
	}

	private static List<Block> mainBlocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(header());
		blocks.addAll(opening());
		blocks.addAll(content());
		blocks.addAll(parts());
		blocks.add(closing(ClosingBlock.Order.RECIPIENTS_FIRST));
		return blocks;
	}

	private static List<Block> opening() {
		return List.of(paragraph(DOCUMENT_KIND, "QUYẾT ĐỊNH"),
				StyledParagraph.of(SUBJECT,
						List.of(TextRun.of("Về nhiệm vụ, giải pháp chủ yếu thực hiện kế hoạch"), new LineBreak(),
								TextRun.of("phát triển kinh tế - xã hội năm 2027"))),
				paragraph(ADDRESSEE, "Kính gửi: Các sở, ban, ngành."),
				paragraph(ENACTING_AUTHORITY, "ỦY BAN NHÂN DÂN TỈNH VÂN SƠN"),
				paragraph(LEGAL_BASIS, "Căn cứ Luật Tổ chức chính quyền địa phương;"),
				paragraph(LEGAL_BASIS, "Theo đề nghị của Sở Tài chính tại Tờ trình số 09/TTr-STC."),
				paragraph(ENACTING_FORMULA, "QUYẾT ĐỊNH:"));
	}

	private static List<Block> content() {
		FootnoteReference note = new FootnoteReference(1,
				List.of(paragraph(FOOTNOTE, "Số liệu ước thực hiện đến hết năm 2026 & chưa kể <phần> chuyển nguồn.")));
		return List.of(
				StyledParagraph.of(ARTICLE, List.of(TextRun.of("Điều 1."),
						new TextRun(" Ban hành các nhiệm vụ, giải pháp chủ yếu năm 2027 như sau:", Emphasis.PLAIN))),
				paragraph(PART_HEADING, "I. MỤC TIÊU VÀ CHỈ TIÊU"),
				StyledParagraph.of(BODY,
						List.of(TextRun.of("Phấn đấu tốc độ tăng trưởng đạt "), new TextRun("8,5%", Emphasis.BOLD), note,
								TextRun.of(", giữ vững "), new TextRun("quốc phòng", Emphasis.ITALIC), TextRun.of(" và "),
								new TextRun("an ninh", Emphasis.BOLD_ITALIC), TextRun.of("; hoàn thành"), new Tab(),
								TextRun.of("mọi việc được giao."))),
				paragraph(PART_HEADING, "II. NHIỆM VỤ VÀ GIẢI PHÁP"),
				paragraph(THEME_HEADING, "1. Hoàn thiện thể chế và nâng cao hiệu lực quản lý"),
				paragraph(TASK_HEADING, "1.1. Sở Tư pháp chủ trì, phối hợp với các sở, ban, ngành"),
				paragraph(BODY, "Rà soát toàn bộ văn bản của tỉnh; kiến nghị sửa đổi, bổ sung hoặc bãi bỏ những quy định "
						+ "không còn phù hợp với mô hình chính quyền địa phương hai cấp, bảo đảm tính thống nhất."),
				paragraph(BULLET, "- Đợt một xong trước ngày 31 tháng 3 năm 2027;"),
				paragraph(SUB_BULLET, "+ Lĩnh vực đất đai và đầu tư;"),
				paragraph(SUB_BULLET, "+ Lĩnh vực văn hóa, giáo dục và y tế;"),
				paragraph(BULLET, "- Đợt hai xong trước ngày 30 tháng 9 năm 2027."),
				paragraph(TASK_HEADING, "1.2. Đề nghị Tòa án nhân dân tỉnh"),
				paragraph(BODY, "Đẩy nhanh việc xét xử các vụ án hành chính."));
	}

	private static List<Block> parts() {
		return List.of(paragraph(PART_LABEL, "Phần I"), paragraph(PART_TITLE, "QUY ĐỊNH CHUNG"),
				paragraph(CHAPTER_LABEL, "Chương I"), paragraph(CHAPTER_TITLE, "PHẠM VI"),
				paragraph(SECTION_LABEL, "Mục 1"), paragraph(SECTION_TITLE, "TRÁCH NHIỆM CỦA CƠ QUAN"),
				paragraph(SUBSECTION_LABEL, "Tiểu mục 1"), paragraph(SUBSECTION_TITLE, "BÁO CÁO"),
				StyledParagraph.of(ARTICLE, "Điều 2. Tổ chức thực hiện").withOutlineLevel(4),
				paragraph(CLAUSE_HEADING, "1. Chế độ báo cáo").withOutlineLevel(5),
				paragraph(CLAUSE, "2. Thủ trưởng các cơ quan báo cáo hằng quý."),
				paragraph(POINT, "d) Nội dung báo cáo ngắn gọn;"), paragraph(POINT, "đ) Số liệu có nguồn rõ ràng."),
				paragraph(TABLE_CAPTION, "Bảng tổng hợp ở Phụ lục I").withOutlineLevel(0),
				StyledParagraph.of(ARTICLE, List.of(TextRun.of("Điều 3."),
						new TextRun(" Chánh Văn phòng Ủy ban nhân dân tỉnh " + RESPONSIBILITY, Emphasis.PLAIN))));
	}

	private static List<Block> tableAnnex() {
		return List.of(paragraph(ANNEX_LABEL, "Phụ lục I"), paragraph(ANNEX_TITLE, "HỆ THỐNG CHỈ TIÊU CHỦ YẾU"),
				paragraph(ANNEX_REFERENCE, "(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2027)"), table());
	}

	/** A table with two header rows, spans both ways, an empty cell and a caption. */
	public static TableBlock table() {
		return TableBlock.of(List.of(paragraph(TABLE_CAPTION, "Chỉ tiêu kinh tế"), paragraph(TABLE_UNIT, "Đơn vị: tỷ đồng")),
				2,
				List.of(new TableRow(List.of(spanning(1, 2, "TT"), spanning(1, 2, "Chỉ tiêu"), spanning(2, 1, "Giá trị"))),
						new TableRow(List.of(spanning(1, 1, "Ước 2026"), spanning(1, 1, "Kế hoạch 2027"))),
						row("1", "Thu ngân sách nhà nước trên địa bàn", "5.750", "6.300"),
						row("2", "Vốn đầu tư toàn xã hội", "", "28.400"),
						new TableRow(List.of(new TableCell(4, 1, List.of(paragraph(TABLE_CELL, "Chỉ tiêu xã hội"))))),
						row("3", "Tỷ lệ hộ nghèo giảm (%)", "2,5", "3,0")));
	}

	private static TableCell spanning(int columns, int rows, String text) {
		return new TableCell(columns, rows, List.of(paragraph(TABLE_HEADER, text)));
	}

	private static TableRow row(String number, String name, String first, String second) {
		return new TableRow(List.of(TableCell.of(TABLE_CENTRED, number), TableCell.of(TABLE_CELL, name),
				first.isEmpty() ? TableCell.of(List.of()) : TableCell.of(TABLE_NUMBER, first),
				TableCell.of(TABLE_NUMBER, second)));
	}

	private static List<Block> projectAnnex() {
		FootnoteReference note = new FootnoteReference(2, List.of(paragraph(FOOTNOTE, "Thời gian trình có thể sớm hơn."),
				paragraph(FOOTNOTE, "Do cơ quan chủ trì quyết định.")));
		return List.of(paragraph(ANNEX_LABEL, "Phụ lục II"), paragraph(ANNEX_TITLE, "DANH MỤC ĐỀ ÁN"),
				new HeaderBlock(List.of(
						new HeaderRow(List.of(paragraph(ISSUING_BODY, "SỞ TÀI CHÍNH")),
								List.of(paragraph(NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))),
						new HeaderRow(List.of(paragraph(LETTER_SUBJECT, "V/v danh mục đề án")), List.of()))),
				paragraph(PROJECT_HEADING, "1. Đề án phát triển kinh tế rừng"),
				StyledParagraph.of(BODY, List.of(TextRun.of("Trình Ủy ban nhân dân tỉnh trong tháng 6 năm 2027"), note,
						TextRun.of("."))),
				new TableBlock(List.of(), List.of(1, 3), 0, TableBorders.NONE,
						List.of(new TableRow(List.of(TableCell.of(TABLE_CELL, "Chủ trì"),
								TableCell.of(TABLE_CELL, "Sở Nông nghiệp và Môi trường"))))),
				closing(ClosingBlock.Order.SIGNATURE_FIRST));
	}
}
