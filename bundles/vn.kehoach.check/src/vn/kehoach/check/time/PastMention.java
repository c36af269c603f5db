package vn.kehoach.check.time;

import java.util.List;
import java.util.Locale;

import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;

/** A mention in prose that speaks of the past: the issuer of a cited document, "Sở X (cũ)", "Sở X trước đây". */
final class PastMention {
	private static final int REACH = 80;

	private PastMention() {
	}

	static boolean is(ProseReference reference) {
		if (!(reference.eContainer() instanceof Prose prose))
			return false;
		List<ProsePart> parts = prose.getParts();
		int index = parts.indexOf(reference);
		return saysFormer(text(parts, index + 1)) || isIssuer(parts, index);
	}

	/** True for words behind a name that say the body is no more. */
	static boolean saysFormer(String after) {
		String words = after.stripLeading().toLowerCase(Locale.ROOT);
		return words.startsWith("(cũ)") || words.startsWith("cũ ") || words.startsWith("trước đây") || words.startsWith("(trước đây");
	}

	private static boolean isIssuer(List<ProsePart> parts, int index) {
		String before = text(parts, index - 1);
		boolean linked = index > 1 && parts.get(index - 2) instanceof ProseReference cited && cited.getTarget() instanceof CitedDocument;
		return linked ? isDateOfIssue(before) : endsWithNumberedDocument(before);
	}

	/** True for " ngày 5/3/2024 của ". */
	private static boolean isDateOfIssue(String between) {
		String words = between.strip();
		return words.endsWith("của") && words.length() < REACH && words.indexOf(';') < 0 && words.indexOf('\n') < 0;
	}

	/** True when the text ends with the number of a document, perhaps its date, and "của". */
	static boolean endsWithNumberedDocument(String before) {
		String words = before.substring(Math.max(0, before.length() - REACH)).strip();
		int number = words.lastIndexOf("số ");
		return words.endsWith("của") && number >= 0 && words.indexOf('/', number) >= 0 && words.indexOf(';', number) < 0;
	}

	private static String text(List<ProsePart> parts, int index) {
		return index >= 0 && index < parts.size() && parts.get(index) instanceof ProseLiteral literal && literal.getValue() != null
				? literal.getValue()
				: "";
	}
}
