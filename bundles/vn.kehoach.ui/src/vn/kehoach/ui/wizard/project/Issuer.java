package vn.kehoach.ui.wizard.project;

import java.util.List;
import java.util.Locale;

/**
 * The body that issues the first document, by its name.
 *
 * @param name "Ủy ban nhân dân tỉnh Vân Sơn"
 */
public record Issuer(String name) {
	private static final String COMMITTEE = "ủy ban nhân dân";
	private static final String COUNCIL = "hội đồng nhân dân";
	private static final List<String> LEVELS = List.of("tỉnh ", "thành phố ", "xã ", "phường ", "đặc khu ");

	/** The id of the body in the new project: for a province that of the shipped registry, whose general entry it makes exact. */
	String id() {
		if (isOfProvince())
			return startsWith(COMMITTEE) ? "UBNDTinh" : "HDNDTinh";
		return startsWith(COMMITTEE) ? "UBND" : startsWith(COUNCIL) ? "HDND" : "CoQuanBanHanh";
	}

	/** How it is called in short; "" when that is not certain. */
	String abbreviation() {
		return !isOfProvince() ? "" : startsWith(COMMITTEE) ? "UBND tỉnh" : "HĐND tỉnh";
	}

	private boolean isOfProvince() {
		return startsWith(COMMITTEE + " tỉnh") || startsWith(COUNCIL + " tỉnh");
	}

	/** In whose name its head signs (Decree 30/2020/NĐ-CP, Article 13: TM. for a body that decides together); "" for nobody. */
	String represented() {
		return startsWith(COMMITTEE) ? "ỦY BAN NHÂN DÂN" : startsWith(COUNCIL) ? "HỘI ĐỒNG NHÂN DÂN" : "";
	}

	/** The position of its head. */
	String head() {
		return represented().isEmpty() ? "THỦ TRƯỞNG" : "CHỦ TỊCH";
	}

	/** The place that its name ends with: "Vân Sơn"; "" when it names none. */
	public String place() {
		String small = name.toLowerCase(Locale.ROOT);
		for (String level : LEVELS) {
			int at = small.lastIndexOf(level);
			if (at >= 0 && (at == 0 || small.charAt(at - 1) == ' '))
				return name.substring(at + level.length()).strip();
		}
		return "";
	}

	private boolean startsWith(String words) {
		return name.strip().toLowerCase(Locale.ROOT).startsWith(words);
	}
}
