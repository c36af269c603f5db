package vn.kehoach.importer.outline;

import vn.kehoach.model.text.Capitals;

/** Tells lines that belong to the line before, because the source broke it. */
final class RunningOn {
	private static final String END = "(?s).*[.;:!?…”\"]$";

	private RunningOn() {
	}

	/** True when the text belongs to the heading: nothing stands there yet, both are in capitals, or it begins in lower case. */
	static boolean heading(String heading, String text) {
		if (text.isEmpty() || isBullet(text))
			return false;
		return heading.isEmpty() || Capitals.isAll(heading) && Capitals.isAll(text) && !heading.matches(END) || paragraph(heading, text);
	}

	/** True when the paragraph goes on in the text: no end before, and a small letter or digit to begin with. */
	static boolean paragraph(String before, String text) {
		return !text.isEmpty() && Character.isLowerCase(text.charAt(0)) && !before.isEmpty() && !before.matches(END);
	}

	private static boolean isBullet(String text) {
		return text.matches("(?s)[-+•*–]\\s.*");
	}
}
