package vn.kehoach.model.wording;

import java.util.List;
import java.util.regex.Pattern;

import vn.kehoach.model.DocumentKind;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Session;
import vn.kehoach.model.text.Capitals;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.DateWording;

/**
 * The printed lines of a document's header block, title and enacting words (Decree 30/2020/NĐ-CP, Annex I, part I, II.1 to II.6).
 * An override of the document is taken as it stands; the empty string means that the line is not printed.
 */
public final class HeaderWording {
	/** The national name. */
	public static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
	/** The national motto. */
	public static final String NATIONAL_MOTTO = "Độc lập - Tự do - Hạnh phúc";
	private static final String DRAFT = "DỰ THẢO";
	private static final String OPEN_NUMBER = "       ";
	private static final Pattern COUNCIL_AND_PLACE = Pattern
			.compile("((?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN) ((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU) .+)");

	private HeaderWording() {
	}

	/** The lines above the header block; a draft says there what it is, unless other lines stand there. */
	public static List<String> topLines(PlanDocument document) {
		return document.isDraft() && document.getTopLines().isEmpty() ? List.of(DRAFT) : document.getTopLines();
	}

	/** The national name (quốc hiệu). */
	public static String nationalName(PlanDocument document) {
		return orElse(document.getNationalName(), document.isHeaderOmitted() ? "" : NATIONAL_NAME);
	}

	/** The national motto (tiêu ngữ). */
	public static String nationalMotto(PlanDocument document) {
		return orElse(document.getNationalMotto(), document.isHeaderOmitted() ? "" : NATIONAL_MOTTO);
	}

	/** The parent body; lines separated by line feeds. */
	public static String parentBody(PlanDocument document) {
		return orElse(document.getParentBody(), "");
	}

	/** The issuing body; lines separated by line feeds. A committee or council and its place are two lines, as the decree's templates have them. */
	public static String issuingBody(PlanDocument document) {
		return orElse(document.getIssuingBody(), document.isHeaderOmitted() ? "" : issuerInCapitals(document));
	}

	private static String issuerInCapitals(PlanDocument document) {
		boolean known = document.getIssuer() != null && document.getIssuer().getLabel() != null;
		return known ? COUNCIL_AND_PLACE.matcher(Capitals.all(document.getIssuer().getLabel())).replaceFirst("$1\n$2") : "";
	}

	/** "Số: 05/QĐ-UBND"; the number is blank in a draft. */
	public static String numberLine(PlanDocument document) {
		boolean printed = !document.isHeaderOmitted() && (document.getNumber() != null || document.getSymbol() != null);
		return orElse(document.getNumberLine(), printed ? "Số: " + number(document) + symbol(document) : "");
	}

	private static String number(PlanDocument document) {
		if (document.getNumber() == null)
			return OPEN_NUMBER;
		return document.getNumber().matches("[0-9]") ? "0" + document.getNumber() : document.getNumber();
	}

	private static String symbol(PlanDocument document) {
		return document.getSymbol() == null ? "" : "/" + document.getSymbol();
	}

	/** "Vân Sơn, ngày 05 tháng 01 năm 2027"; day and month are blank in a draft. */
	public static String dateLine(PlanDocument document) {
		boolean printed = !document.isHeaderOmitted() && (document.getPlace() != null || document.getDate() != null);
		return orElse(document.getDateLine(), printed ? placeAndDate(document.getPlace(), document.getDate()) : "");
	}

	private static String placeAndDate(String place, CalendarDate date) {
		if (date == null)
			return place;
		return place == null ? DateWording.full(date) : place + ", " + DateWording.full(date);
	}

	/** The kind of the document in capitals: "QUYẾT ĐỊNH". */
	public static String kind(PlanDocument document) {
		return orElse(document.getKindLabel(),
				document.getKind() == DocumentKind.OTHER ? "" : Capitals.all(document.getKind().getLiteral()));
	}

	/** The authority above the legal bases of a decision or resolution. */
	public static String enactingAuthority(PlanDocument document) {
		return orElse(document.getEnactingAuthority(), isEnacted(document) ? authority(document) : "");
	}

	private static String authority(PlanDocument document) {
		String body = issuingBody(document).replace('\n', ' ');
		return document.getSession() == null ? body : body + '\n' + session(document.getSession());
	}

	/** "KHÓA XVI, KỲ HỌP THỨ 5". */
	public static String session(Session session) {
		String term = session.getTerm() == null ? "" : "KHÓA " + session.getTerm();
		String number = session.getNumber() == null ? "" : "KỲ HỌP " + session.getNumber();
		return Capitals.all(term.isEmpty() || number.isEmpty() ? term + number : term + ", " + number);
	}

	/** "QUYẾT ĐỊNH:" or "QUYẾT NGHỊ:"; nothing for other kinds. */
	public static String enactingFormula(PlanDocument document) {
		return orElse(document.getEnactingFormula(), switch (document.getKind()) {
		case DECISION -> "QUYẾT ĐỊNH:";
		case RESOLUTION -> "QUYẾT NGHỊ:";
		default -> "";
		});
	}

	private static boolean isEnacted(PlanDocument document) {
		return document.getKind() == DocumentKind.DECISION || document.getKind() == DocumentKind.RESOLUTION;
	}

	private static String orElse(String override, String computed) {
		return override != null ? override : computed;
	}
}
