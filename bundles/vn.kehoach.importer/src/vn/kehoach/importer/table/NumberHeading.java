package vn.kehoach.importer.table;

import java.util.Locale;
import java.util.regex.Pattern;

/** The heading of the column that numbers the rows of a table: "STT", "TT", "S TT". */
public final class NumberHeading {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern NUMBER = Pattern.compile("(?:s ?t ?t|t ?t|số tt|số thứ tự)\\.?");

	private NumberHeading() {
	}

	/** True for such a heading. */
	public static boolean is(String heading) {
		return NUMBER.matcher(heading.toLowerCase(VIETNAMESE).strip()).matches();
	}
}
