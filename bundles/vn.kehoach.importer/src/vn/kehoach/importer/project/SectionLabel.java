package vn.kehoach.importer.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.model.ProjectSectionKind;

/**
 * The label of a section, taken off a line.
 *
 * @param kind what the section is about
 * @param heading the label as printed, with number or bullet and colon
 * @param text what follows on the line; may be empty
 */
public record SectionLabel(ProjectSectionKind kind, String heading, String text) {
	private record Name(String words, ProjectSectionKind kind) {
	}

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final List<Name> NAMES = List.of(new Name("mục tiêu", ProjectSectionKind.OBJECTIVE),
			new Name("mục đích", ProjectSectionKind.OBJECTIVE), new Name("nội dung", ProjectSectionKind.CONTENT),
			new Name("nhiệm vụ chính", ProjectSectionKind.CONTENT), new Name("tổ chức thực hiện", ProjectSectionKind.ORGANISATION),
			new Name("cơ quan chủ trì", ProjectSectionKind.LEAD), new Name("đơn vị chủ trì", ProjectSectionKind.LEAD),
			new Name("chủ trì", ProjectSectionKind.LEAD), new Name("cơ quan thực hiện", ProjectSectionKind.LEAD),
			new Name("đơn vị thực hiện", ProjectSectionKind.LEAD), new Name("cơ quan phối hợp", ProjectSectionKind.PARTNERS),
			new Name("đơn vị phối hợp", ProjectSectionKind.PARTNERS), new Name("phối hợp", ProjectSectionKind.PARTNERS),
			new Name("thời gian", ProjectSectionKind.DEADLINE), new Name("thời hạn", ProjectSectionKind.DEADLINE),
			new Name("tiến độ", ProjectSectionKind.DEADLINE), new Name("hoàn thành", ProjectSectionKind.DEADLINE),
			new Name("kinh phí", ProjectSectionKind.FUNDING), new Name("nguồn kinh phí", ProjectSectionKind.FUNDING),
			new Name("nguồn vốn", ProjectSectionKind.FUNDING), new Name("sản phẩm", ProjectSectionKind.OTHER),
			new Name("kết quả", ProjectSectionKind.OTHER));
	private static final Pattern LINE = Pattern
			.compile(
					"((?:\\(?\\d{1,2}[).] |[a-zđ][).] |[-+•*–] )?((?:\\p{Lu}|cơ|đơn|thời|chủ|phối|hoàn|tiến)[\\p{L} ,]{2,70}?) ?(?::|$))(?: (.*))?",
					Pattern.DOTALL);

	private static final Pattern INNER = Pattern.compile(
			"[;,.] (?=(?:(?:cơ quan|đơn vị|các đơn vị) (?:chủ trì|phối hợp|thực hiện)|chủ trì|phối hợp|thời gian|thời hạn|hoàn thành|tiến độ)[\\p{L} ]{0,30}:)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** The label at the beginning of the line; empty when there is none. */
	public static Optional<SectionLabel> of(String line) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches())
			return Optional.empty();
		String name = matcher.group(2).toLowerCase(VIETNAMESE);
		boolean colon = matcher.group(1).endsWith(":");
		return NAMES.stream().filter(known -> begins(name, known.words))
				.filter(known -> colon || known.kind == ProjectSectionKind.ORGANISATION)
				.findFirst().map(known -> new SectionLabel(known.kind, matcher.group(1), matcher.group(3) == null ? "" : matcher.group(3)));
	}

	/** The parts of a line that begins with a label and holds more: "Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Sở Tài chính". */
	static List<String> parts(String line) {
		Matcher inner = INNER.matcher(line);
		if (of(line).isEmpty() || !inner.find())
			return List.of(line);
		List<String> parts = new ArrayList<>(List.of(line.substring(0, inner.end() - 1)));
		parts.addAll(parts(line.substring(inner.end())));
		return parts;
	}

	/** The labels in a line that begins with one. */
	public static List<SectionLabel> all(String line) {
		return parts(line).stream().flatMap(part -> of(part).stream()).toList();
	}

	private static boolean begins(String name, String words) {
		return name.startsWith(words) && (name.length() == words.length() || " ,".indexOf(name.charAt(words.length())) >= 0);
	}
}
