package vn.kehoach.check.citations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.check.passage.Word;
import vn.kehoach.check.roles.Spelling;
import vn.kehoach.check.roles.SpellingIndex;
import vn.kehoach.check.roles.SpellingMatch;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.text.PlainLetters;

/**
 * The issuer that a citation gives behind its number and date: "… số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị".
 *
 * @param body the body named
 * @param text the name as it is printed
 * @param range where it is in the passage
 */
record CitedIssuer(Assignee body, String text, TextRange range) {
	private static final Pattern OF = Pattern.compile("\\s+(?:của|do)\\s+");
	/** Bodies of a province, which every document names in its own way: "Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh". */
	private static final Pattern LOCAL = Pattern.compile(
			"(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|tinh uy|thanh uy|dang bo|dang uy)(?![a-z]).*"
					+ "|.*(?<![a-z])(?:tinh uy|thanh uy|dang bo|dang uy|tinh|thanh pho)(?![a-z]).*");

	/** The issuer that follows a citation, when a registry knows exactly one body of that name. */
	static Optional<CitedIssuer> behind(CitationMention mention, CheckContext context) {
		String passage = mention.passage().text();
		Matcher of = OF.matcher(passage).region(mention.dated().map(date -> date.end()).orElse(mention.end()), passage.length());
		if (!of.lookingAt())
			return Optional.empty();
		SpellingIndex names = SpellingIndex.of(context);
		return names.matches(mention.passage()).stream()
				.filter(match -> match.start() == of.end() && match.spelling().kind() != Spelling.Kind.AMBIGUOUS && !match.goesOn(names))
				.findFirst().map(CitedIssuer::of);
	}

	private static CitedIssuer of(SpellingMatch match) {
		return new CitedIssuer(match.spelling().body(), match.text(), new TextRange(match.start(), match.end()));
	}

	int start() {
		return range.start();
	}

	int end() {
		return range.end();
	}

	/** True when every registered document that the citation can mean has another issuer. */
	boolean contradicts(CitationMention mention, List<CitedDocument> registered) {
		return registered.stream().filter(document -> mention.date().isEmpty() || RegisteredCitations.isOn(document, mention.date().get()))
				.allMatch(document -> document.getIssuer() != null && document.getIssuer().getLabel() != null
						&& document.getIssuer() != body && !mayBeOne(document.getIssuer().getLabel()));
	}

	/** True for names of which one only says more than the other, and for local bodies. */
	private boolean mayBeOne(String issuer) {
		List<String> one = words(text);
		List<String> other = words(issuer);
		boolean longer = one.subList(0, Math.min(one.size(), other.size())).equals(other.subList(0, Math.min(one.size(), other.size())));
		return longer || isLocal(text) && isLocal(issuer);
	}

	private static boolean isLocal(String name) {
		return LOCAL.matcher(plain(name)).matches();
	}

	private static List<String> words(String name) {
		return Word.allOf(plain(name)).stream().map(Word::text).toList();
	}

	private static String plain(String name) {
		return PlainLetters.of(name).toLowerCase(Locale.ROOT);
	}
}
