package vn.kehoach.importer.division;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import vn.kehoach.importer.outline.Numeral;
import vn.kehoach.importer.outline.OutlineNode;

/**
 * Tells headings that are themes although their numbers are those of parts: "I. CÔNG NGHIỆP" directly above "1. Sở Công Thương chủ trì …".
 * A single such part is a theme only when its title names a field; a part on the organisation of the work is none.
 */
final class ThemeRule {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final Pattern ORGANISATION = Pattern.compile("(?U).*\\b(?:tổ chức thực hiện|trách nhiệm|phân công)\\b.*");
	private static final Pattern GENERAL = Pattern
			.compile("(?U)(?:(?:các|những|một số) )?(?:nội dung|nhiệm vụ|giải pháp|yêu cầu|mục tiêu|biện pháp)\\b.*");
	private final TaskRule tasks;

	ThemeRule(TaskRule tasks) {
		this.tasks = tasks;
	}

	/** The parts directly in the node that are themes. */
	List<OutlineNode> among(OutlineNode node) {
		List<OutlineNode> parts = node.children().filter(this::holdsTasks).toList();
		boolean general = parts.size() == 1 && GENERAL.matcher(lower(parts.get(0))).matches();
		return general ? List.of() : parts;
	}

	private boolean holdsTasks(OutlineNode part) {
		Numeral numeral = part.marker().numeral();
		boolean mayBe = (numeral == Numeral.ROMAN || numeral == Numeral.CAPITAL) && HeadingRule.isTitle(numeral, part.text(), true);
		if (!mayBe || ORGANISATION.matcher(lower(part)).matches())
			return false;
		return part.children().anyMatch(tasks::namesRoles) && 2 * part.children().filter(tasks::isTask).count() >= part.children().count();
	}

	private static String lower(OutlineNode part) {
		return part.text().toLowerCase(VIETNAMESE);
	}
}
