package vn.kehoach.importer.header;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.kehoach.importer.lexicon.Lexicon;
import vn.kehoach.importer.lexicon.WordBounds;
import vn.kehoach.model.text.Capitals;

/** The name of a body printed in capitals as it is written in running text. */
public final class ProperCase {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Map<String, String> OFFICIAL = official();
	private static final List<String> OFFICES = List.of("chủ tịch", "phó chủ tịch", "bộ trưởng", "giám đốc", "thường trực", "văn phòng",
			"đảng ủy",
			"ban thường vụ", "ban chấp hành");
	private static final Set<String> SMALL = Set.of("tỉnh", "thành", "phố", "huyện", "quận", "xã", "phường", "thị", "trấn", "khu", "vực",
			"và", "của", "các",
			"đặc", "nhân", "dân", "chi", "nhánh");

	private ProperCase() {
	}

	private static Map<String, String> official() {
		Map<String, String> official = new TreeMap<>();
		Lexicon.headNames().forEach(name -> official.put(name.toLowerCase(VIETNAMESE), name));
		Lexicon.officialNames().forEach(name -> official.put(name.toLowerCase(VIETNAMESE), name));
		official.put("ủy ban nhân dân", "Ủy ban nhân dân");
		official.put("uỷ ban nhân dân", "Ủy ban nhân dân");
		official.put("hội đồng nhân dân", "Hội đồng nhân dân");
		return official;
	}

	/** The name in running text, behind the office that leads it; official names in their official spelling. */
	public static String of(String capitals) {
		String lower = capitals.toLowerCase(VIETNAMESE);
		for (String office : OFFICES) {
			if (lower.startsWith(office + ' ') && !OFFICIAL.containsKey(lower))
				return Capitals.first(office) + ' ' + of(capitals.substring(office.length() + 1));
		}
		String known = longest(lower);
		StringBuilder name = new StringBuilder(known);
		for (String word : lower.substring(known.length()).strip().split(" "))
			name.append(name.isEmpty() || word.isEmpty() ? "" : " ").append(cased(word, name.isEmpty()));
		return name.toString();
	}

	private static String longest(String lower) {
		for (int end = lower.length(); end > 0; end = lower.lastIndexOf(' ', end - 1)) {
			String name = WordBounds.isWordEnd(lower, end) ? OFFICIAL.get(lower.substring(0, end)) : null;
			if (name != null)
				return name;
		}
		return "";
	}

	private static String cased(String word, boolean first) {
		if (word.equals("ubnd") || word.equals("hđnd"))
			return word.toUpperCase(VIETNAMESE);
		boolean small = !first && SMALL.contains(word) || word.isEmpty();
		return small ? word : word.substring(0, 1).toUpperCase(VIETNAMESE) + word.substring(1);
	}
}
