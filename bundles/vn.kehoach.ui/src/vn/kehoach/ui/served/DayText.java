package vn.kehoach.ui.served;

/** Dates as people in Vietnam write them. */
public final class DayText {
	private DayText() {
	}

	/**
	 * A date of the protocol, as exact as it is: "30/06/2027", "06/2027", "2027".
	 *
	 * @param iso "2027-06-30", "2027-06", "2027"; null for none, which gives ""
	 */
	public static String of(String iso) {
		if (iso == null)
			return "";
		String[] parts = iso.split("-");
		StringBuilder text = new StringBuilder();
		for (int part = parts.length - 1; part > 0; part--)
			text.append(parts[part]).append('/');
		return text.append(parts[0]).toString();
	}
}
