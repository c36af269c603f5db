package vn.kehoach.importer.citation;

import vn.kehoach.importer.lexicon.DocumentKinds;
import vn.kehoach.model.time.CalendarDate;

/**
 * A document cited in a text.
 *
 * @param start where the mention begins
 * @param end the offset behind number or name
 * @param kind the kind
 * @param number number and symbol; null where the document is known by its name
 * @param date the date; null when none is given
 * @param issuer the issuer as printed; null when none is given
 * @param titleLead the words before the title, e.g. "về"; null without title
 * @param title the title, or the name of a law; null where its end is not certain
 * @param uncertain true when the end of the name is a guess
 */
public record Citation(int start, int end, DocumentKinds.Kind kind, String number, CalendarDate date, String issuer, String titleLead,
		String title,
		boolean uncertain) {
}
