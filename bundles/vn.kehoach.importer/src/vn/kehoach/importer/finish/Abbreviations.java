package vn.kehoach.importer.finish;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import vn.kehoach.model.Agency;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;

/** Takes the abbreviations of bodies from the symbols of their documents: "57/TTr-STC" gives "STC" to the body with these initials. */
final class Abbreviations {

	void assign(Collection<Assignee> bodies, Collection<CitedDocument> documents) {
		Map<String, Assignee> byInitials = new HashMap<>();
		for (Assignee body : bodies) {
			if (body instanceof Agency && body.getAbbreviation() == null)
				byInitials.merge(initials(body.getLabel()), body, (one, other) -> one);
		}
		for (CitedDocument document : documents) {
			String number = document.getNumber() == null ? "" : document.getNumber();
			String last = number.substring(number.lastIndexOf('-') + 1);
			Assignee body = last.length() < 3 ? null : byInitials.get(last);
			if (body != null)
				body.setAbbreviation(last);
		}
	}

	/** The capital initials of a name without "và": "STC" for "Sở Tài chính". */
	static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (String word : name.split("[^\\p{L}\\p{N}]+")) {
			if (!word.isEmpty() && !word.equals("và"))
				initials.append(word.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi-VN")));
		}
		return initials.toString();
	}
}
