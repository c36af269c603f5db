package vn.kehoach.check.explanation;

import java.util.List;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckFamily;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.model.message.UserLanguage;

/** The documentation page of all checks, in Markdown, made from their explanations. */
public final class ExplanationPage {
	private final UserLanguage language;
	private final StringBuilder page = new StringBuilder();

	private ExplanationPage(UserLanguage language) {
		this.language = language;
	}

	/** The page in a language; the same text for the same checks. */
	public static String in(UserLanguage language) {
		ExplanationPage writer = new ExplanationPage(language);
		writer.line("# " + writer.text("page.title"));
		writer.line("");
		writer.line(writer.text("page.introduction"));
		CheckFamily family = null;
		for (CheckDescription check : CheckRegistry.descriptions()) {
			if (check.family() != family)
				writer.line("\n## " + writer.text("family." + check.family()));
			family = check.family();
			writer.add(Explanation.of(check, language));
		}
		return writer.page.toString();
	}

	/** The part of the page that explains one check. */
	public static String of(CheckDescription check, UserLanguage language) {
		ExplanationPage writer = new ExplanationPage(language);
		writer.add(Explanation.of(check, language));
		return writer.page.toString().strip();
	}

	private void add(Explanation explanation) {
		CheckDescription check = explanation.check();
		line("\n### " + check.code() + " " + explanation.title());
		line("");
		line(text("page.severity") + ": " + text("severity." + check.severity()) + (check.fixable() ? "; " + text("page.fixable") : "")
				+ ".");
		line("");
		line(explanation.text());
		example(text("page.wrong"), explanation.wrong());
		example(text("page.right"), explanation.right());
	}

	private void example(String heading, String example) {
		line("\n" + heading + ":\n");
		line("```kehoach");
		line(example);
		line("```");
	}

	private void line(String text) {
		page.append(text).append('\n');
	}

	private String text(String key) {
		return CheckMessages.text(language, key, List.of());
	}
}
