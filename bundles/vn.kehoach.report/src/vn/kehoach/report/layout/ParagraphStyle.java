package vn.kehoach.report.layout;

import static vn.kehoach.report.layout.ParagraphFormat.centred;
import static vn.kehoach.report.layout.ParagraphFormat.flush;
import static vn.kehoach.report.layout.ParagraphFormat.running;

/**
 * Every kind of paragraph an administrative document has, with its look. The sizes are the examples of the decree's own
 * table (Decree 30/2020/NĐ-CP, Annex I, part I, V); the remarks name the item that asks for the rest.
 */
public enum ParagraphStyle {
	/** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": capitals, bold, 12 to 13 (II.1.a). */
	NATIONAL_NAME(centred(12).inBold().inCapitals()),
	/** "Độc lập - Tự do - Hạnh phúc": bold, 13 to 14, ruled to its length (II.1.b). */
	MOTTO(centred(13).inBold().ruled(Rule.TEXT_LENGTH)),
	/** The body above the issuing one: capitals, upright, 12 to 13 (II.2.b). */
	PARENT_BODY(centred(12).inCapitals()),
	/** The issuing body: capitals, bold, 12 to 13, ruled (II.2.b). */
	ISSUING_BODY(centred(12).inBold().inCapitals().ruled(Rule.THIRD_TO_HALF)),
	/** "Số: 05/QĐ-UBND": 13 (II.3.c). */
	DOCUMENT_NUMBER(centred(13).spaced(8, 0)),
	/** "Vân Sơn, ngày 05 tháng 02 năm 2027": italic, 13 to 14 (II.4.c). */
	PLACE_AND_DATE(centred(13).inItalic().spaced(8, 0)),
	/** The subject of an official letter, below its number: 12 to 13, 6 pt apart (II.5.b). */
	LETTER_SUBJECT(centred(12).spaced(6, 0)),

	/** The kind of document: capitals, bold, 13 to 14, centred (II.5.a). */
	DOCUMENT_KIND(centred(14).inBold().inCapitals().spaced(18, 0).keptWithNext()),
	/** The subject: bold, 13 to 14, centred, ruled (II.5.a). */
	SUBJECT(centred(14).inBold().ruled(Rule.THIRD_TO_HALF).keptWithNext()),
	/** "Kính gửi: ...": 13 to 14 (II.9.d). */
	ADDRESSEE(centred(14).spaced(12, 0)),
	/** The body or office that decides, above the legal bases: capitals, bold (Annex III, form 1.2). */
	ENACTING_AUTHORITY(centred(14).inBold().inCapitals().spaced(14, 6).keptWithNext()),
	/** A legal basis or the proposal: italic, 13 to 14, a line each (II.6.a). */
	LEGAL_BASIS(running(14).inItalic()),
	/** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ:": capitals, bold, centred (Annex III, form 1.1). */
	ENACTING_FORMULA(centred(14).inBold().inCapitals().spaced(12, 6).keptWithNext()),

	/** "Phần I" on its own line: bold, centred (II.6.đ). */
	PART_LABEL(centred(14).inBold().spaced(12, 0).heading(1)),
	/** The title below "Phần I": capitals, bold, centred (II.6.đ). */
	PART_TITLE(centred(14).inBold().inCapitals().spaced(0, 6).keptWithNext()),
	/** "Chương I" on its own line: bold, centred (II.6.đ). */
	CHAPTER_LABEL(centred(14).inBold().spaced(12, 0).heading(1)),
	/** The title below "Chương I": capitals, bold, centred (II.6.đ). */
	CHAPTER_TITLE(centred(14).inBold().inCapitals().spaced(0, 6).keptWithNext()),
	/** "Mục 1" on its own line: bold, centred (II.6.đ). */
	SECTION_LABEL(centred(14).inBold().spaced(12, 0).heading(2)),
	/** The title below "Mục 1": capitals, bold, centred (II.6.đ). */
	SECTION_TITLE(centred(14).inBold().inCapitals().spaced(0, 6).keptWithNext()),
	/** "Tiểu mục 1" on its own line: bold, centred (II.6.đ). */
	SUBSECTION_LABEL(centred(14).inBold().spaced(12, 0).heading(3)),
	/** The title below "Tiểu mục 1": capitals, bold, centred (II.6.đ). */
	SUBSECTION_TITLE(centred(14).inBold().inCapitals().spaced(0, 6).keptWithNext()),
	/** "Điều 1. Title": bold, first line indented (II.6.đ). A sentence after the label is a run of {@link Emphasis#PLAIN}. */
	ARTICLE(running(14).inBold().heading(1)),
	/** "I. TITLE", number and title on one line: capitals, bold (V.6.b). */
	PART_HEADING(running(14).inBold().inCapitals().spaced(12, 0).heading(2)),
	/** "1. Title" of a group of tasks: a clause with a title, bold, on its own line (II.6.đ). */
	THEME_HEADING(running(14).inBold().spaced(8, 0).heading(3)),
	/** "1.1. Body leads, with ...": bold, on its own line. */
	TASK_HEADING(running(14).inBold().heading(4)),
	/** "1. Project ...": bold, on its own line. */
	PROJECT_HEADING(running(14).inBold().spaced(8, 0).heading(3)),
	/** "1. Title" of a clause that has a title: bold, on its own line (II.6.đ). */
	CLAUSE_HEADING(running(14).inBold().heading(3)),
	/** "1. ..." a clause without a title (II.6.đ). */
	CLAUSE(running(14)),
	/** "a) ...", "đ) ...": a point (II.6.đ). */
	POINT(running(14)),
	/** Running text: 13 to 14, justified, first line indented, 6 pt apart (II.6.e). */
	BODY(running(14)),
	/** "- ...": the dash is part of the text. */
	BULLET(running(14)),
	/** "+ ..." below a bullet: the plus is part of the text. */
	SUB_BULLET(running(14)),

	/** "Nơi nhận:": bold italic 12, flush left (II.9.d). */
	RECIPIENTS_HEADING(flush(12).inBold().inItalic().keptWithNext()),
	/** "- ...;": 11, flush left (II.9.d). */
	RECIPIENT(flush(11)),
	/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH": capitals, bold, 13 to 14 (II.7.đ). */
	SIGNATURE_POWER(centred(14).inBold().inCapitals().keptWithNext()),
	/** "CHỦ TỊCH": capitals, bold, 13 to 14 (II.7.đ). */
	SIGNATURE_POSITION(centred(14).inBold().inCapitals().keptWithNext()),
	/** The signer's name: bold, 13 to 14, centred, below the space for the signature (II.7.đ). */
	SIGNATURE_NAME(centred(14).inBold().spaced(72, 0)),

	/** "Phụ lục I" on its own line: 14, bold, centred (III.1.b). */
	ANNEX_LABEL(centred(14).inBold().heading(1)),
	/** The annex's title: capitals, bold, 13 to 14, centred (III.1.b). */
	ANNEX_TITLE(centred(14).inBold().inCapitals().keptWithNext()),
	/** "(Kèm theo Quyết định số ...)": italic, 13 to 14, centred (III.1.c), ruled as in Annex III, form 2.1. */
	ANNEX_REFERENCE(centred(14).inItalic().ruled(Rule.THIRD_TO_HALF)),
	/** The name above a table. */
	TABLE_CAPTION(centred(13).inBold().spaced(12, 3).keptWithNext()),
	/** The unit of the figures, above a table at the right. */
	TABLE_UNIT(flush(12).inItalic().aligned(Alignment.RIGHT).spaced(3, 3).keptWithNext()),
	/** A cell of a header row. */
	TABLE_HEADER(centred(12).inBold().spaced(2, 2)),
	/** A cell with words. */
	TABLE_CELL(flush(12).spaced(2, 2)),
	/** A cell with a figure, or another short text to be centred. */
	TABLE_CENTRED(centred(12).spaced(2, 2)),
	/** A cell with a figure that stands in a column of figures. */
	TABLE_NUMBER(flush(12).aligned(Alignment.RIGHT).spaced(2, 2)),
	/** A note at the foot of a page. */
	FOOTNOTE(flush(10).aligned(Alignment.JUSTIFIED));

	private final ParagraphFormat format;

	ParagraphStyle(ParagraphFormat format) {
		this.format = format;
	}

	/** @return how paragraphs of this style look */
	public ParagraphFormat format() {
		return format;
	}
}
