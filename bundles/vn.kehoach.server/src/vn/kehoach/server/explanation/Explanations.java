package vn.kehoach.server.explanation;

import java.util.List;
import java.util.Optional;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.explanation.CheckMessages;
import vn.kehoach.check.explanation.ExplanationPage;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.protocol.explanation.Explanation;

/** What checks mean, as Markdown and HTML. */
public final class Explanations {
	private Explanations() {
	}

	/** The explanation of a code, or the page of all checks; without a title for a code that does not exist. */
	public static Explanation of(String code) {
		UserLanguage language = UserLanguage.current();
		if (code == null)
			return explanation(null, CheckMessages.text(language, "page.title", List.of()), ExplanationPage.in(language));
		Optional<CheckDescription> check = CheckRegistry.find(code);
		return check.map(found -> explanation(code, vn.kehoach.check.explanation.Explanation.of(found, language).title(),
				ExplanationPage.of(found, language))).orElseGet(() -> new Explanation(code, null, "", ""));
	}

	private static Explanation explanation(String code, String title, String markdown) {
		String html = HtmlRenderer.builder().escapeHtml(true).build().render(Parser.builder().build().parse(markdown));
		return new Explanation(code, title, markdown, html);
	}
}
