package vn.kehoach.compare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.kehoach.compare.Attribute;
import vn.kehoach.compare.Change;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.ElementKind;
import vn.kehoach.compare.Side;
import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.message.UserLanguage;

/** The words for kinds, changes and attributes in the user's language; views use the same ones as reports. */
public final class ComparisonWords {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(ComparisonWords.class, "messages");

	private final UserLanguage language;

	/** @param language the user's language */
	public ComparisonWords(UserLanguage language) {
		this.language = language;
	}

	/** "Nhiệm vụ". */
	public String of(ElementKind kind) {
		return MESSAGES.get(language, "kind." + kind.name());
	}

	/** "thêm mới". */
	public String of(Change change) {
		return MESSAGES.get(language, "change." + change.name());
	}

	/** "Thời hạn". */
	public String of(Attribute attribute) {
		return MESSAGES.get(language, "attribute." + attribute.name());
	}

	/** "Nhiệm vụ 1.2. Sở Tư pháp chủ trì: chuyển chỗ, đổi số (trước là 1.4.)"; kind and heading alone when only the contents differ. */
	public String of(Difference difference) {
		Side side = difference.side();
		String heading = difference.kind() == ElementKind.DOCUMENT || side.number().startsWith(of(difference.kind()))
				? side.heading()
				: of(difference.kind()) + " " + side.heading();
		List<String> changes = new ArrayList<>();
		for (Change change : difference.changes())
			changes.add(change == Change.RENUMBERED
					? MESSAGES.get(language, "renumbered", difference.older().map(Side::number).orElse("").strip())
					: of(change));
		return changes.isEmpty() ? heading : heading + ": " + String.join(", ", changes);
	}

	/** The words between an older and a newer value: "trước: 8,2; nay: 8,4". */
	public String values(String older, String newer) {
		return MESSAGES.get(language, "values", older.isEmpty() ? none() : older, newer.isEmpty() ? none() : newer);
	}

	private String none() {
		return MESSAGES.get(language, "none");
	}

	/** The title of a report. */
	public String title() {
		return MESSAGES.get(language, "title");
	}

	/** What stands above both versions: "Bản trước: … / Bản sau: …". */
	public String versions(Difference difference) {
		return MESSAGES.get(language, "versions", difference.older().map(Side::heading).orElse(""),
				difference.newer().map(Side::heading).orElse(""));
	}

	/** What is said when nothing differs. */
	public String same() {
		return MESSAGES.get(language, "same");
	}

	/** The language as HTML names it. */
	String code() {
		return language == UserLanguage.ENGLISH ? Locale.ENGLISH.getLanguage() : "vi";
	}
}
