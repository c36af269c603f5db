package vn.kehoach.importer.recital;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Recital;
import vn.kehoach.model.prose.PlainProse;

/**
 * A recital taken apart.
 *
 * @param proposal true for the proposal and what else is no basis, false for a legal basis
 * @param opening the words before the text
 * @param text the text
 * @param endMark the punctuation behind it; empty for none
 */
record RecitalLine(boolean proposal, String opening, String text, String endMark) {
	private static final Pattern OPENING = Pattern.compile(
			"(?<proposal>(?:[-+] )?(?:Theo đề nghị của|Xét đề nghị của|Trên cơ sở đề nghị của|Xét(?= [Tt]ờ trình)))|(?<basis>(?:[-+] )?(?:Căn cứ(?: vào)?|Thực hiện|"
					+ "Thi hành|Trên cơ sở|Xét thấy|Xét|Theo|Sau khi|Qua|Được sự|Để|Nhằm|Tiếp theo)) ");
	private static final Pattern ISSUES = Pattern.compile("(\\p{Lu}[\\p{L} ]{2,60}? (?:ban hành|quyết nghị|quyết định)) ");
	private static final Pattern END = Pattern.compile("(?s)(.*?)( ?(?:\\./\\.|[;.,:]))?");

	/** True when the line begins like a recital. */
	static boolean begins(String line) {
		return OPENING.matcher(line).lookingAt();
	}

	/**
	 * Takes the line apart; a line without the usual opening is no basis: "Hội đồng nhân dân tỉnh ban hành Nghị quyết …". It keeps the
	 * words up to its verb, else its first word, as opening.
	 */
	static RecitalLine of(String line) {
		Matcher opening = OPENING.matcher(line + ' ');
		boolean known = opening.lookingAt();
		Matcher issues = known ? null : ISSUES.matcher(line);
		if (issues != null && issues.lookingAt())
			return of(true, issues.group(1), line.substring(issues.end()));
		boolean proposal = known && opening.group("proposal") != null;
		int start = known ? opening.end(proposal ? "proposal" : "basis") : Math.max(line.indexOf(' '), 0);
		return of(proposal || !known, line.substring(0, start), line.substring(Math.min(start, line.length())));
	}

	private static RecitalLine of(boolean proposal, String opening, String behind) {
		Matcher end = END.matcher(behind.strip());
		end.matches();
		return new RecitalLine(proposal, opening, end.group(1), end.group(2) == null ? "" : end.group(2));
	}

	Recital toModel() {
		Recital recital = proposal ? ModelFactory.eINSTANCE.createProposal() : ModelFactory.eINSTANCE.createLegalBasis();
		recital.setOpening(opening);
		recital.setText(PlainProse.of(List.of(text)));
		recital.setEndMark(endMark);
		return recital;
	}
}
