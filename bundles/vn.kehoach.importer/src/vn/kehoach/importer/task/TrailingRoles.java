package vn.kehoach.importer.task;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines that end in a statement of roles: "Xây dựng cảng cạn (Chủ trì: Sở Xây dựng; hoàn thành: quý II/2026).", "… Đơn vị chủ trì:
 * Sở Xây dựng.", "… Giao Sở Xây dựng chủ trì thực hiện."
 */
final class TrailingRoles {
	private static final int SHORTEST = 8;
	private static final Pattern LABEL = Pattern.compile(
			"(?iU)[.;,] (?=(?:(?:các )?(?:cơ quan|đơn vị)(?: đầu mối)? (?:chủ trì|thực hiện)|chủ trì)\\b[\\p{L} ]{0,30}:)");
	private static final Pattern DELEGATION = Pattern.compile("[.;] (?=Giao \\p{L})");
	private static final Pattern SENTENCE_END = Pattern.compile("[.;:] (?=\\p{Lu})");
	private static final Pattern CITATION = Pattern.compile("(?U)\\d[/-]\\p{Lu}|\\bsố \\d");
	private final RoleStatementReader statements = new RoleStatementReader();

	/** The task that the line is; empty when it does not end so. */
	Optional<StatedTask> read(String text) {
		return bracketed(text).or(() -> labelled(text)).or(() -> delegated(text));
	}

	/** The roles that the line states in brackets at its end; empty when it does not. */
	Optional<RoleStatement> inBrackets(String text) {
		int close = text.replaceFirst("[.;,:/ ]+$", "").length() - 1;
		int open = close > 0 && text.charAt(close) == ')' ? opening(text, close) : -1;
		return open < 0 ? Optional.empty() : statements.whole(text.substring(open + 1, close).strip());
	}

	private Optional<StatedTask> bracketed(String text) {
		return inBrackets(text).flatMap(roles -> task(text, opening(text, text.lastIndexOf(')')), roles));
	}

	private static int opening(String text, int close) {
		int depth = 0;
		for (int i = close; i >= 0; i--) {
			depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
			if (depth == 0)
				return i;
		}
		return -1;
	}

	private Optional<StatedTask> labelled(String text) {
		Matcher label = LABEL.matcher(text);
		if (!label.find())
			return Optional.empty();
		return statements.whole(text.substring(label.end())).flatMap(roles -> task(text, label.end(), roles));
	}

	private Optional<StatedTask> delegated(String text) {
		Matcher delegation = DELEGATION.matcher(text);
		int last = -1;
		while (delegation.find())
			last = last < 0 ? delegation.end() : text.length();
		if (last < 0 || last == text.length())
			return Optional.empty();
		int start = last;
		return statements.delegation(text.substring(start)).flatMap(roles -> task(text, start, roles));
	}

	/** The heading is the first sentence; one that cites a document stays prose, where the citation becomes a reference. */
	private static Optional<StatedTask> task(String text, int statement, RoleStatement roles) {
		String before = text.substring(0, statement).strip();
		if (before.length() < SHORTEST)
			return Optional.empty();
		Matcher sentence = SENTENCE_END.matcher(before);
		String heading = sentence.find() ? before.substring(0, sentence.start() + 1) : before;
		if (CITATION.matcher(heading).find())
			return Optional.of(new StatedTask("", "", text, roles));
		String end = heading.matches("(?s).*[.;,:]") ? heading.substring(heading.length() - 1) : "";
		String rest = text.substring(heading.length()).strip();
		return Optional.of(new StatedTask(heading.substring(0, heading.length() - end.length()), end, rest, roles));
	}
}
