package vn.kehoach.importer.finish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.PlanDocument;

/** Reads the year that a document plans for from its subject. */
public final class PlanYear {
	private static final Pattern YEAR = Pattern.compile("(?iU)\\bnăm (20\\d\\d)(?! ?[-–] ?20\\d\\d)\\b");

	/** Sets the document's year when its subject names one. */
	public void read(PlanDocument document) {
		Matcher matcher = YEAR.matcher(document.getSubject() == null ? "" : document.getSubject());
		while (matcher.find())
			document.setYear(Integer.parseInt(matcher.group(1)));
	}
}
