package vn.kehoach.server.edits;

import vn.kehoach.dsl.conversion.ProseConverter;
import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.server.protocol.structure.NodeKind;

/** The text of new elements, without indentation. What a document says is Vietnamese whatever the user's language. */
final class NewElement {
	private static final String EMPTY_BODY = " {\n}";

	private final KnownIds ids;

	NewElement(KnownIds ids) {
		this.ids = ids;
	}

	/**
	 * The text of an element.
	 *
	 * @param label its title, name or text; empty for the wording of new ones
	 * @param reference the id it refers to; null for none
	 */
	String of(NodeKind kind, String label, String reference) {
		return switch (kind) {
		case LEGAL_BASIS -> "căn cứ " + referenceOr(reference, prose(or(label, "văn bản làm căn cứ")));
		case PROPOSAL -> "theo đề nghị " + referenceOr(reference, prose(or(label, "cơ quan trình")));
		case RECIPIENT -> referenceOr(reference, ProseEscapes.string(or(label, "Như trên")));
		case THEME_INCLUSION -> "đưa vào " + referenceOr(reference, ids.fresh(label, "NhomNhiemVu"));
		case PROSE -> ProseConverter.PROSE_MARK + "\n" + ProseEscapes.withinProse(or(label, "Nội dung.")) + "\n"
				+ ProseConverter.PROSE_MARK;
		case CLAUSE -> "khoản " + prose(or(label, "Nội dung khoản."));
		case POINT -> "điểm " + prose(or(label, "Nội dung điểm;"));
		case VIEWPOINT -> "quan điểm " + prose(or(label, "Nội dung quan điểm."));
		case PROJECT_SECTION -> "nội dung " + prose(or(label, "Nội dung."));
		case MILESTONE -> "đợt " + prose(or(label, "Nội dung của đợt."));
		case MOTTO -> named("chủ đề", or(label, "Chủ đề của năm"), "ChuDe");
		case FOOTNOTE -> "chú thích " + id(label, "ChuThich") + ' ' + prose(or(label, "Nội dung chú thích."));
		case SIGNATURE -> "ký" + EMPTY_BODY;
		case TABLE ->
			"bảng " + ProseEscapes.string(or(label, "Bảng")) + " tiêu đề 1 {\n\tdòng \"STT\", \"Nội dung\"\n\tdòng \"1\", \"\"\n}";
		case INDICATOR_TABLE -> indicatorTable(label, reference);
		case ASSIGNMENT_TABLE -> "bảng phân công " + ProseEscapes.string(or(label, "Phân công nhiệm vụ"))
				+ " {\n\tcột số thứ tự\n\tcột nội dung\n\tcột chủ trì\n\tcột phối hợp\n\tcột thời hạn\n}";
		default -> division(kind, label);
		};
	}

	/** A row of an assignment table: a task in one has a title and no text. */
	String row(NodeKind kind, String label) {
		return kind == NodeKind.TASK ? named("nhiệm vụ", or(label, "Nhiệm vụ mới"), "NhiemVu") + EMPTY_BODY : of(kind, label, null);
	}

	private String division(NodeKind kind, String label) {
		return switch (kind) {
		case PART -> "phần " + ProseEscapes.string(or(label, "TÊN PHẦN")) + EMPTY_BODY;
		case CHAPTER -> "chương " + ProseEscapes.string(or(label, "TÊN CHƯƠNG")) + EMPTY_BODY;
		case SECTION -> "mục " + ProseEscapes.string(or(label, "TÊN MỤC")) + EMPTY_BODY;
		case ARTICLE -> "điều " + ProseEscapes.string(or(label, "Tên điều")) + EMPTY_BODY;
		case ANNEX -> "phụ lục " + ProseEscapes.string(or(label, "TÊN PHỤ LỤC")) + EMPTY_BODY;
		case THEME -> named("nhóm nhiệm vụ", or(label, "Nhóm nhiệm vụ mới"), "NhomNhiemVu") + EMPTY_BODY;
		case PROJECT -> named("đề án", or(label, "Đề án mới"), "DeAn") + EMPTY_BODY;
		case TASK -> "nhiệm vụ " + id(label, "NhiemVu") + " {\n\t" + ProseConverter.PROSE_MARK + "\n\t"
				+ ProseEscapes.withinProse(or(label, "Nội dung nhiệm vụ.")) + "\n\t" + ProseConverter.PROSE_MARK + "\n}";
		default -> entry(kind, label);
		};
	}

	private String entry(NodeKind kind, String label) {
		return switch (kind) {
		case AGENCY -> named("cơ quan", or(label, "Cơ quan mới"), "CoQuan");
		case AGENCY_GROUP -> named("nhóm cơ quan", or(label, "Nhóm cơ quan mới"), "NhomCoQuan");
		case CITED_DOCUMENT ->
			"văn bản " + id(label, "VanBan") + " văn bản khác\n\tvề " + ProseEscapes.string(or(label, "nội dung văn bản"));
		case INDICATOR_GROUP -> named("nhóm chỉ tiêu", or(label, "Nhóm chỉ tiêu mới"), "NhomChiTieu") + EMPTY_BODY;
		case INDICATOR -> named("chỉ tiêu", or(label, "Chỉ tiêu mới"), "ChiTieu") + EMPTY_BODY;
		case LOCALITY -> named("địa phương", or(label, "Địa phương mới"), "DiaPhuong");
		case DOCUMENT -> "quyết định " + id(label, "VanBan") + " {\n\ttrích yếu " + ProseEscapes.string(or(label, "Về việc")) + "\n}";
		default -> throw new IllegalArgumentException("Nothing new of " + kind);
		};
	}

	private static String indicatorTable(String label, String reference) {
		String listed = reference == null ? "" : "\n\tgồm " + Identifiers.write(reference);
		return "biểu chỉ tiêu " + ProseEscapes.string(or(label, "Biểu chỉ tiêu"))
				+ " {\n\tcột số thứ tự\n\tcột tên chỉ tiêu\n\tcột đơn vị" + listed + "\n}";
	}

	private String named(String keyword, String label, String otherwise) {
		return keyword + ' ' + id(label, otherwise) + ' ' + ProseEscapes.string(label);
	}

	private String id(String label, String otherwise) {
		return Identifiers.write(ids.fresh(label == null ? "" : label, otherwise));
	}

	private static String referenceOr(String reference, String words) {
		return reference == null ? words : Identifiers.write(reference);
	}

	private static String prose(String words) {
		return ProseConverter.PROSE_MARK + ProseEscapes.beforeMark(ProseEscapes.withinProse(words)) + ProseConverter.PROSE_MARK;
	}

	private static String or(String label, String otherwise) {
		return label == null || label.isBlank() ? otherwise : label.strip();
	}
}
