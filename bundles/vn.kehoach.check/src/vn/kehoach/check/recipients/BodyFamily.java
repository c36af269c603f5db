package vn.kehoach.check.recipients;

import java.util.regex.Pattern;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyKind;
import vn.kehoach.model.Assignee;

/** What collective names of recipients speak of: departments, branches, localities, … */
enum BodyFamily {
	/** The Government, ministries and bodies of their rank. */
	CENTRAL,
	/** Provincial departments. */
	DEPARTMENT,
	/** Boards, offices, armed forces, and branches of central bodies in the province. */
	BRANCH,
	/** Provincial councils and committees. */
	COMMITTEE,
	/** Communes, wards and, before 2025-07-01, districts. */
	LOCAL,
	/** Bodies of the Party. */
	PARTY,
	/** The Fatherland Front and other organisations. */
	FRONT,
	/** Schools, hospitals, enterprises. */
	SERVICE;

	private static final Pattern LOCALITY = Pattern
			.compile("(?:(?:ủy ban nhân dân|ubnd) )?(?:xã|phường|huyện|quận|thành phố|thị xã|đặc khu) .*");
	private static final Pattern PARTY_BODY = Pattern.compile(".*(?:tỉnh ủy|thành ủy|đảng ủy|đảng bộ|huyện ủy|quân ủy|cấp ủy).*");
	private static final Pattern ORGANISATION = Pattern
			.compile(
					".*(?:mặt trận tổ quốc|mttq).*|(?:hội(?! đồng)|liên đoàn|liên hiệp|liên minh|tỉnh đoàn|thành đoàn|đoàn thanh niên) .*");
	private static final Pattern CENTRAL_BODY = Pattern
			.compile("bộ (?!chỉ huy|tư lệnh).*|(?!.*(?:tỉnh|chi nhánh|khu vực)).*(?:chính phủ|trung ương|quốc gia|quốc hội|nhà nước).*");
	private static final Pattern COMMITTEE_BODY = Pattern.compile("(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) .*");
	private static final Pattern SERVICE_BODY = Pattern
			.compile("(?:công ty|tập đoàn|tổng công ty|trường|đại học|bệnh viện|báo|đài|quỹ|trung tâm) .*");

	/** The family of a body, by its kind or else by its name. */
	static BodyFamily of(Assignee body) {
		AgencyKind kind = body instanceof Agency agency ? agency.getKind() : AgencyKind.OTHER;
		return switch (kind) {
		case GOVERNMENT, MINISTRY -> CENTRAL;
		case CENTRAL_BRANCH, BOARD, ARMED_FORCES, JUDICIARY -> BRANCH;
		case DEPARTMENT -> DEPARTMENT;
		case PEOPLES_COUNCIL, PEOPLES_COMMITTEE -> COMMITTEE;
		case LOCAL -> LOCAL;
		case PARTY -> PARTY;
		case FRONT -> FRONT;
		case PUBLIC_SERVICE, ENTERPRISE -> SERVICE;
		default -> ofName(SmallLetters.of(body.getLabel()));
		};
	}

	private static BodyFamily ofName(String name) {
		if (name.startsWith("sở "))
			return DEPARTMENT;
		if (LOCALITY.matcher(name).matches())
			return LOCAL;
		if (ORGANISATION.matcher(name).matches())
			return FRONT;
		if (PARTY_BODY.matcher(name).matches())
			return PARTY;
		if (COMMITTEE_BODY.matcher(name).matches())
			return COMMITTEE;
		if (CENTRAL_BODY.matcher(name).matches())
			return CENTRAL;
		return SERVICE_BODY.matcher(name).matches() ? SERVICE : BRANCH;
	}
}
