package vn.kehoach.importer.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart lines of a letterhead that hold several of its lines: both columns side by side ("Số: 12/QĐ-UBND   Vân Sơn, ngày 05 tháng 01
 * năm 2027"), or the names and the number of one column joined.
 */
final class SideBySide {
	private static final Pattern NATIONAL = Pattern
			.compile("(.+?)\\s+((?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)");
	private static final Pattern MOTTO = Pattern.compile("(.+?)\\s+(Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc)");
	private static final Pattern DATE = Pattern.compile("(Số ?:?.*?)\\s+(\\p{Lu}[\\p{L} .]{1,30}, ?ngày .*)", Pattern.UNICODE_CASE);
	private static final Pattern NUMBER = Pattern.compile("(\\p{Lu}[\\p{Lu}\\p{M} ,*-]+?) (Số ?:? ?\\d*[ .…]*[/-] ?\\p{Lu}.*)");
	private static final Pattern PARTY = Pattern
			.compile("(ĐẢNG BỘ .+?) ((?:TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|BAN THƯỜNG VỤ|BAN CHẤP HÀNH)(?: .*)?)");
	private static final Pattern PARENT = Pattern.compile("((?:UBND|ỦY BAN NHÂN DÂN) .+?) ((?:SỞ|CHI CỤC|BAN QUẢN LÝ) .*)");

	private SideBySide() {
	}

	/** The line, or its parts in order. */
	static List<String> split(String line) {
		for (Pattern pattern : List.of(NATIONAL, MOTTO, DATE, NUMBER, PARTY, PARENT)) {
			Matcher matcher = pattern.matcher(line);
			if (matcher.matches()) {
				List<String> parts = new ArrayList<>(split(matcher.group(1)));
				parts.addAll(split(matcher.group(2)));
				return parts;
			}
		}
		return List.of(line);
	}
}
