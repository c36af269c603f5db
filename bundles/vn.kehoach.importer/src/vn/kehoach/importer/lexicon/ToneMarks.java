package vn.kehoach.importer.lexicon;

/** The two ways to place a tone mark ("hòa", "hoà"), made one for comparisons. */
public final class ToneMarks {
	private static final String[] OLD = { "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ" };
	private static final String[] NEW = { "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy" };

	private ToneMarks() {
	}

	/** The lower-case text with every tone mark on the first vowel of the pair; for comparisons, not for printing. */
	public static String uniform(String lowerCase) {
		String uniform = lowerCase;
		for (int i = 0; i < OLD.length; i++)
			uniform = uniform.replace(OLD[i], NEW[i]);
		return uniform;
	}
}
