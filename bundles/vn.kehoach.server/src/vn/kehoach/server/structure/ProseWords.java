package vn.kehoach.server.structure;

import vn.kehoach.check.context.PrintedReferences;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProseReference;

/** Prose in the words it is printed in, on one line. */
public final class ProseWords {
	private static final int LONGEST = 120;

	private ProseWords() {
	}

	/** All words. */
	public static String of(Prose prose, PrintedReferences printed) {
		StringBuilder words = new StringBuilder();
		if (prose != null)
			prose.getParts().forEach(part -> {
				if (part instanceof ProseLiteral literal && literal.getValue() != null)
					words.append(literal.getValue());
				else if (part instanceof ProseReference reference)
					words.append(printed.of(reference));
			});
		return words.toString().replaceAll("\\s+", " ").strip();
	}

	/** The beginning, if there are many. */
	public static String beginning(Prose prose, PrintedReferences printed) {
		return shortened(of(prose, printed));
	}

	/** The beginning of a long text, up to the end of a word. */
	public static String shortened(String words) {
		if (words.length() <= LONGEST)
			return words;
		int end = words.lastIndexOf(' ', LONGEST);
		return words.substring(0, end > 0 ? end : LONGEST) + "…";
	}
}
