package vn.kehoach.check.recipients;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.model.numbering.NumberScheme;

/** The annexes that the text of a document speaks of: "Phụ lục I", "các Phụ lục I, II", "phụ lục từ I đến V", "kèm theo Quyết định này". */
final class AnnexMentions {
	private static final String NUMBER = "([IVXL]+|[0-9]{1,2}|[A-Z])(?![\\p{L}\\p{N}])";
	private static final Pattern ANNEX = Pattern.compile("(?iu:phụ\\s+lục)(?:\\s+(?:số|từ))*(?:\\s+" + NUMBER + ")?");
	private static final Pattern FURTHER = Pattern.compile("\\s*(,|và|đến|-|–|;)\\s*(?:(?iu:phụ\\s+lục)\\s+)?(?:số\\s+)?" + NUMBER);
	private static final Pattern ATTACHED = Pattern.compile("(?iu)(?:kèm\\s+theo|đính\\s+kèm|biểu\\s+(?:số|kèm|chi\\s+tiết))");

	private final Set<Integer> numbers = new HashSet<>();
	private final StringBuilder text = new StringBuilder();
	private boolean general;

	void add(Passage passage) {
		if (passage.kind() != PassageKind.HEADING)
			general |= ATTACHED.matcher(passage.text()).find();
		text.append(passage.text().toLowerCase(Locale.ROOT)).append('\n');
		Matcher annex = ANNEX.matcher(passage.text());
		while (annex.find())
			if (annex.group(1) == null)
				general = true;
			else
				addNumbers(passage.text(), annex);
	}

	private void addNumbers(String passage, Matcher annex) {
		int last = read(annex.group(1));
		numbers.add(last);
		Matcher further = FURTHER.matcher(passage).region(annex.end(), passage.length()).useTransparentBounds(true);
		while (further.lookingAt()) {
			int next = read(further.group(2));
			boolean span = !further.group(1).equals(",") && !further.group(1).equals(";") && !further.group(1).equals("và");
			for (int number = span ? last : next; number <= next; number++)
				numbers.add(number);
			last = next;
			further.region(further.end(), passage.length());
		}
	}

	private static int read(String number) {
		for (NumberScheme scheme : new NumberScheme[]{ NumberScheme.ARABIC, NumberScheme.ROMAN, NumberScheme.CAPITAL }) {
			OptionalInt ordinal = scheme.read(number);
			if (ordinal.isPresent())
				return ordinal.getAsInt();
		}
		return 0;
	}

	/** True when the annex of the number or title is spoken of, or all are together. */
	boolean speakOf(int number, String title) {
		boolean titled = title != null && !title.isBlank() && text.indexOf(title.toLowerCase(Locale.ROOT)) >= 0;
		return general || numbers.contains(number) || titled;
	}
}
