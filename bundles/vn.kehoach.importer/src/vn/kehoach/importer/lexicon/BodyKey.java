package vn.kehoach.importer.lexicon;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What two spellings of one body have in common: case, hyphens, commas, "và", usual abbreviations and the name of the province
 * that issues the document are left out of account.
 */
public final class BodyKey {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
	private static final Map<String, String> EXPANSIONS = Lexicon.expansions();

	private final String printedPlace;
	private final String place;

	/** @param place the issuing province as it is named after "tỉnh" or "thành phố"; empty when not known */
	public BodyKey(String place) {
		this.printedPlace = place;
		this.place = words(place);
	}

	/** The issuing province as printed; empty when not known. */
	public String printedPlace() {
		return printedPlace;
	}

	/** The key of a name. */
	public String of(String name) {
		String key = ' ' + words(name) + ' ';
		for (Map.Entry<String, String> expansion : EXPANSIONS.entrySet())
			key = key.replace(expansion.getKey(), expansion.getValue());
		key = key.replace(" và ", " ").replace(" bộ đội biên phòng ", " biên phòng ");
		if (!place.isEmpty())
			key = key.replace(" tỉnh " + place + ' ', " tỉnh ").replace(" thành phố " + place + ' ', " thành phố ");
		return key.strip();
	}

	private static String words(String text) {
		return PUNCTUATION.matcher(ToneMarks.uniform(text.toLowerCase(VIETNAMESE))).replaceAll(" ").strip();
	}
}
