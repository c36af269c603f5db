package vn.kehoach.check.explanation;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.model.message.UserLanguage;

/**
 * What a check means and how to mend what it finds.
 *
 * @param check the rule
 * @param title a few words
 * @param text one paragraph
 * @param wrong an example that the rule reports: a file of the language, or a piece of one
 * @param right the same without the finding
 */
public record Explanation(CheckDescription check, String title, String text, String wrong, String right) {
	/** The explanation of a check in a language. */
	public static Explanation of(CheckDescription check, UserLanguage language) {
		return new Explanation(check, CheckMessages.text(language, check.code() + ".title", List.of()),
				CheckMessages.text(language, check.code() + ".explanation", List.of()), CheckExamples.wrong(check.code()),
				CheckExamples.right(check.code()));
	}
}
