package vn.kehoach.importer.header;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart lines of a letterhead that print both columns side by side: "Số: 12/QĐ-UBND   Vân Sơn, ngày 05 tháng 01 năm 2027". */
final class SideBySide {
	private static final Pattern NATIONAL = Pattern.compile("(.+?)\\s+((?:CỘNG HÒA|CỘNG HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)");
	private static final Pattern MOTTO = Pattern.compile("(.+?)\\s+(Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc)");
	private static final Pattern DATE = Pattern.compile("(Số ?:?.*?)\\s+(\\p{Lu}[\\p{L} .]{1,30}, ?ngày .*)", Pattern.UNICODE_CASE);

	private SideBySide() {
	}

	/** The line, or its left and right part. */
	static List<String> split(String line) {
		for (Pattern pattern : List.of(NATIONAL, MOTTO, DATE)) {
			Matcher matcher = pattern.matcher(line);
			if (matcher.matches())
				return List.of(matcher.group(1), matcher.group(2));
		}
		return List.of(line);
	}
}
