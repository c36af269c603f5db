package vn.kehoach.check.recipients;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which bodies a collective name speaks of: "các sở, ban, ngành", "UBND các xã, phường", "Các cơ quan tham mưu giúp việc Tỉnh ủy". */
final class CollectiveName {
	private static final Pattern MARK = Pattern.compile("(?<!\\p{L})(?:các|những|từng|cấp)(?!\\p{L})");
	private static final Map<BodyFamily, Pattern> WORDS = words();
	private static final Pattern ANY_BODY = word("cơ quan|đơn vị|tổ chức liên quan|liên quan");
	private static final Pattern PARTY_QUALIFIER = word("đảng|tỉnh ủy|đảng ủy|thành ủy|cấp ủy|tham mưu|chuyên trách");
	private static final Pattern CENTRAL_QUALIFIER = word("ngang bộ|thuộc chính phủ|thuộc cp|trung ương|tw");

	private CollectiveName() {
	}

	private static Map<BodyFamily, Pattern> words() {
		Map<BodyFamily, Pattern> words = new EnumMap<>(BodyFamily.class);
		words.put(BodyFamily.CENTRAL, word("bộ(?! phận| chỉ huy)|bộ,? ngành"));
		words.put(BodyFamily.DEPARTMENT, word("sở|ngành"));
		words.put(BodyFamily.BRANCH, word("ngành|ban(?! hành| chấp hành| thường)|chi cục|cục"));
		words.put(BodyFamily.COMMITTEE, word("tỉnh"));
		words.put(BodyFamily.LOCAL, word("xã(?! hội)|phường|huyện|quận|thành phố|thị xã|đặc khu|địa phương|các cấp|cấp xã|cấp huyện"));
		words.put(BodyFamily.PARTY,
				word("ban(?! hành| thường)|chi bộ|đảng bộ|cấp ủy|đảng ủy|tổ chức đảng|ban đảng|ban (?:của )?tỉnh ủy|ban xây dựng đảng"));
		words.put(BodyFamily.FRONT, word("đoàn thể|hội(?! đồng| nghị| đại biểu)|tổ chức(?! đảng| thực hiện| triển khai)|mặt trận"));
		words.put(BodyFamily.SERVICE, word("đơn vị|doanh nghiệp|tập đoàn|tổng công ty|công ty|trường|bệnh viện"));
		return words;
	}

	private static Pattern word(String alternatives) {
		return Pattern.compile("(?<!\\p{L}|cán |nội |toàn |kinh tế |số )(?:" + alternatives + ")(?!\\p{L})");
	}

	/** The families that the text speaks of; none when it is no collective name. */
	static Set<BodyFamily> families(String text) {
		Set<BodyFamily> families = EnumSet.noneOf(BodyFamily.class);
		String small = SmallLetters.of(text);
		Matcher mark = MARK.matcher(small);
		if (!mark.find())
			return families;
		String named = small.substring(mark.start());
		WORDS.forEach((family, words) -> {
			if (words.matcher(named).find())
				families.add(family);
		});
		if (ANY_BODY.matcher(named).find())
			families.addAll(anyBody(named));
		return families;
	}

	/** Whom "các cơ quan" means, which other words may narrow. */
	private static Set<BodyFamily> anyBody(String named) {
		boolean party = PARTY_QUALIFIER.matcher(named).find();
		boolean central = CENTRAL_QUALIFIER.matcher(named).find();
		if (party || central)
			return party ? EnumSet.of(BodyFamily.PARTY) : EnumSet.of(BodyFamily.CENTRAL);
		return EnumSet.of(BodyFamily.DEPARTMENT, BodyFamily.BRANCH, BodyFamily.FRONT, BodyFamily.SERVICE, BodyFamily.PARTY);
	}
}
