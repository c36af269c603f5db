package vn.kehoach.report.pdf;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.ClosingBlock;
import vn.kehoach.report.layout.Emphasis;
import vn.kehoach.report.layout.FootnoteReference;
import vn.kehoach.report.layout.HeaderBlock;
import vn.kehoach.report.layout.HeaderRow;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.layout.ParagraphStyle;
import vn.kehoach.report.layout.Run;
import vn.kehoach.report.layout.StyledParagraph;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableCell;
import vn.kehoach.report.layout.TableRow;
import vn.kehoach.report.layout.TextRun;

/** An invented decision of an invented province with everything that a page can hold. */
final class SampleDocument {
	private static final List<String> SENTENCES = List.of(
			"Rà soát toàn bộ văn bản của tỉnh đã ban hành trong ba năm gần đây, lập danh mục nội dung chồng chéo và trình"
					+ " phương án xử lý trước ngày 15 tháng 3 năm 2027.",
			"Tổ chức đối thoại hằng quý với doanh nghiệp, hợp tác xã và hộ kinh doanh; trả lời từng kiến nghị bằng văn bản,"
					+ " công khai trên cổng thông tin của tỉnh.",
			"Bảo đảm tốc độ tăng trưởng kinh tế - xã hội đạt 8,5 % trở lên, thu ngân sách vượt dự toán được giao tại Nghị"
					+ " quyết số 12/NQ-HĐND ngày 10 tháng 12 năm 2026.",
			"Đẩy nhanh giải phóng mặt bằng các tuyến đường liên xã, ưu tiên những đoạn qua vùng thường xuyên ngập lũ để người"
					+ " dân đi lại an toàn trong mùa mưa.",
			"Mở rộng vùng nguyên liệu dược liệu dưới tán rừng, gắn với cơ sở sơ chế tại chỗ và thương hiệu chung của huyện"
					+ " Ngọc Lĩnh Thượng.");

	private SampleDocument() {
	}

	/** A decision whose body has this many tasks, each with a footnote. */
	static LayoutDocument decision(int tasks) {
		return decision(tasks, true);
	}

	/** The same decision without its footnotes. */
	static LayoutDocument withoutNotes(int tasks) {
		return decision(tasks, false);
	}

	private static LayoutDocument decision(int tasks, boolean noted) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(header());
		blocks.add(paragraph(ParagraphStyle.DOCUMENT_KIND, "QUYẾT ĐỊNH"));
		blocks.add(paragraph(ParagraphStyle.SUBJECT,
				"Về nhiệm vụ, giải pháp chủ yếu thực hiện kế hoạch phát triển kinh tế - xã hội năm 2027"));
		blocks.add(paragraph(ParagraphStyle.ENACTING_AUTHORITY, "ỦY BAN NHÂN DÂN TỈNH VÂN SƠN"));
		blocks.add(paragraph(ParagraphStyle.LEGAL_BASIS, "Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;"));
		blocks.add(paragraph(ParagraphStyle.LEGAL_BASIS,
				"Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 08/TTr-STC ngày 05 tháng 01 năm 2027."));
		blocks.add(paragraph(ParagraphStyle.ENACTING_FORMULA, "QUYẾT ĐỊNH:"));
		blocks.add(article("Điều 1.", " Ban hành nhiệm vụ, giải pháp chủ yếu của năm 2027 như sau:"));
		blocks.add(paragraph(ParagraphStyle.PART_HEADING, "I. NHIỆM VỤ VÀ GIẢI PHÁP"));
		tasks(tasks, noted, blocks);
		blocks.add(article("Điều 2.", " Quyết định này có hiệu lực kể từ ngày ký. " + SENTENCES.get(1)));
		blocks.add(article("Điều 3.", " Chánh Văn phòng và thủ trưởng các đơn vị thi hành Quyết định này./."));
		blocks.add(closing(6));
		return document(List.of(PageSequence.portrait(blocks), annex(60)));
	}

	/** A document of these sequences. */
	static LayoutDocument document(List<PageSequence> sequences) {
		return new LayoutDocument("Quyết định số 07/QĐ-UBND", "Về nhiệm vụ & giải pháp năm 2027", "UBND tỉnh Vân Sơn",
				LayoutDocument.VIETNAMESE, sequences);
	}

	/** A document of one portrait sequence of these blocks. */
	static LayoutDocument of(Block... blocks) {
		return document(List.of(PageSequence.portrait(List.of(blocks))));
	}

	static StyledParagraph paragraph(ParagraphStyle style, String text) {
		return StyledParagraph.of(style, text);
	}

	/** Running text of some sentences, different for each seed. */
	static String prose(int sentences, int seed) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < sentences; i++) {
			text.append(i == 0 ? "" : " ").append(SENTENCES.get((seed + i * 3) % SENTENCES.size()));
		}
		return text.toString();
	}

	static HeaderBlock header() {
		List<StyledParagraph> left = List.of(paragraph(ParagraphStyle.ISSUING_BODY, "ỦY BAN NHÂN DÂN TỈNH VÂN SƠN"),
				paragraph(ParagraphStyle.DOCUMENT_NUMBER, "Số: 07/QĐ-UBND"));
		List<StyledParagraph> right = List.of(
				paragraph(ParagraphStyle.NATIONAL_NAME, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
				paragraph(ParagraphStyle.MOTTO, "Độc lập - Tự do - Hạnh phúc"),
				paragraph(ParagraphStyle.PLACE_AND_DATE, "Vân Sơn, ngày 08 tháng 01 năm 2027"));
		return new HeaderBlock(List.of(new HeaderRow(left.subList(0, 1), right.subList(0, 2)),
				new HeaderRow(left.subList(1, 2), right.subList(2, 3))));
	}

	/** Recipients and signature. */
	static ClosingBlock closing(int recipients) {
		List<StyledParagraph> left = new ArrayList<>();
		left.add(paragraph(ParagraphStyle.RECIPIENTS_HEADING, "Nơi nhận:"));
		for (int i = 1; i < recipients; i++) {
			left.add(paragraph(ParagraphStyle.RECIPIENT, "- Phòng chuyên môn số " + i + ";"));
		}
		left.add(paragraph(ParagraphStyle.RECIPIENT, "- Lưu: VT, TH."));
		List<StyledParagraph> right = List.of(paragraph(ParagraphStyle.SIGNATURE_POWER, "TM. ỦY BAN NHÂN DÂN"),
				paragraph(ParagraphStyle.SIGNATURE_POWER, "KT. CHỦ TỊCH"),
				paragraph(ParagraphStyle.SIGNATURE_POSITION, "PHÓ CHỦ TỊCH"),
				paragraph(ParagraphStyle.SIGNATURE_NAME, "Đặng Thị Minh Khuê"));
		return new ClosingBlock(left, right, ClosingBlock.Order.RECIPIENTS_FIRST);
	}

	static StyledParagraph article(String label, String text) {
		return StyledParagraph.of(ParagraphStyle.ARTICLE,
				List.of(TextRun.of(label), new TextRun(text, Emphasis.PLAIN)));
	}

	static FootnoteReference note(int number, String text) {
		return new FootnoteReference(number, List.of(paragraph(ParagraphStyle.FOOTNOTE, text)));
	}

	/** A table with one header row and this many rows below. */
	static TableBlock table(int rows) {
		List<TableRow> all = new ArrayList<>();
		all.add(row(ParagraphStyle.TABLE_HEADER, "STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2027"));
		for (int i = 1; i <= rows; i++) {
			all.add(new TableRow(List.of(TableCell.of(ParagraphStyle.TABLE_CENTRED, Integer.toString(i)),
					TableCell.of(ParagraphStyle.TABLE_CELL, "Tỷ lệ xã thứ " + i + " đạt chuẩn về môi trường và cảnh quan"),
					TableCell.of(ParagraphStyle.TABLE_CENTRED, "%"),
					TableCell.of(ParagraphStyle.TABLE_NUMBER, i + ",5"))));
		}
		return TableBlock.of(List.of(paragraph(ParagraphStyle.TABLE_CAPTION, "Bảng 1. Chỉ tiêu chủ yếu")), 1, all);
	}

	static TableRow row(ParagraphStyle style, String... texts) {
		List<TableCell> cells = new ArrayList<>();
		for (String text : texts) {
			cells.add(TableCell.of(style, text));
		}
		return new TableRow(cells);
	}

	private static PageSequence annex(int rows) {
		return PageSequence.landscape(List.of(paragraph(ParagraphStyle.ANNEX_LABEL, "Phụ lục I"),
				paragraph(ParagraphStyle.ANNEX_TITLE, "CHỈ TIÊU CHỦ YẾU NĂM 2027"),
				paragraph(ParagraphStyle.ANNEX_REFERENCE, "(Kèm theo Quyết định số 07/QĐ-UBND)"), table(rows)));
	}

	private static void tasks(int tasks, boolean noted, List<Block> blocks) {
		for (int i = 1; i <= tasks; i++) {
			if (i % 4 == 1) {
				blocks.add(paragraph(ParagraphStyle.THEME_HEADING, (i / 4 + 1) + ". Nhóm nhiệm vụ thứ " + (i / 4 + 1)));
			}
			blocks.add(paragraph(ParagraphStyle.TASK_HEADING,
					(i / 4 + 1) + "." + i + ". Sở Tài chính chủ trì, phối hợp với các sở, ban, ngành, đơn vị, địa phương"));
			blocks.add(paragraph(ParagraphStyle.BODY, prose(2 + i % 3, i)));
			Run sentence = TextRun.of(prose(1, i + 1));
			Run note = note(i, "Số liệu của cơ quan thống kê, lần công bố thứ " + i + ".");
			blocks.add(StyledParagraph.of(ParagraphStyle.BODY, noted ? List.of(sentence, note) : List.of(sentence)));
			blocks.add(paragraph(ParagraphStyle.BULLET, "- " + prose(1, i + 2)));
			blocks.add(paragraph(ParagraphStyle.SUB_BULLET, "+ " + prose(1, i + 3)));
		}
	}
}
