package vn.kehoach.importer;

import java.util.Locale;

import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.text.PlainLetters;

/** The names of the files that an import writes. */
final class FileNames {
	static final String AGENCIES = "co-quan.kehoach";
	static final String CITED_DOCUMENTS = "van-ban.kehoach";
	static final String INDICATORS = "chi-tieu.kehoach";

	private FileNames() {
	}

	/** The document's file: kind, number and year, e.g. "quyet-dinh-191-2026.kehoach". */
	static String of(PlanDocument document) {
		boolean named = document.getKindLabel() != null && !document.getKindLabel().isEmpty();
		StringBuilder name = new StringBuilder(named ? document.getKindLabel() : document.getKind().getLiteral());
		if (document.getNumber() != null)
			name.append(' ').append(document.getNumber());
		int year = document.getDate() == null ? document.getYear() : document.getDate().year();
		if (year != 0)
			name.append(' ').append(year);
		return PlainLetters.of(name.toString()).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".kehoach";
	}
}
