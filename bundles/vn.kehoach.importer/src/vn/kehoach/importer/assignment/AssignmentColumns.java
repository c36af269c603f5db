package vn.kehoach.importer.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.kehoach.importer.table.NumberHeading;
import vn.kehoach.model.AssignmentColumnKind;

/**
 * What the columns of a table of tasks or projects show.
 *
 * @param kinds the kinds from left to right
 * @param headings the headings as printed, joined where several cells stand above one another
 * @param together true when the column of leads states the partners, too
 */
record AssignmentColumns(List<AssignmentColumnKind> kinds, List<String> headings, boolean together) {
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
	private static final String BODY = "(?:các )?(?:cơ quan|đơn vị|sở|ngành|tổ chức|địa phương)(?:[,/ -]+(?:cơ quan|đơn vị|sở|ban|ngành|tổ chức|địa phương))*";
	private static final Pattern JOINS = Pattern.compile("(?U)\\bphối hợp\\b");
	private static final Pattern LEADS = Pattern.compile("(?U)\\bchủ trì\\b|^" + BODY
			+ "(?: (?:được giao|được phân công))?(?: (?:thực hiện|tổ chức thực hiện|chịu trách nhiệm|đầu mối|tham mưu|phụ trách|chủ quản|soạn thảo|xây dựng).*)?$|^phân công(?: thực hiện| nhiệm vụ)?$");
	private static final Pattern DEADLINE = Pattern
			.compile("(?U)^(?:thời gian|thời hạn|tiến độ|hạn|hoàn thành|thời điểm|ngày|năm)\\b(?!.*\\b(?:bắt đầu|khởi công)\\b).*");
	private static final Pattern LAST = Pattern.compile("(?U)\\bhoàn thành\\b");
	private static final Pattern CONTENT = Pattern.compile(
			"(?U)^(?:tên |nội dung |danh mục |các |tên gọi |nhóm |một số )*(?:nhiệm vụ|đề án|dự án|công việc|công trình|hoạt động|nội dung|giải pháp|chương trình|văn bản|kế hoạch|danh mục)\\b.*");
	private static final Pattern PROJECTS = Pattern.compile("(?U)\\b(?:đề án|dự án)\\b");
	private static final Pattern TASKS = Pattern.compile("(?U)\\b(?:nhiệm vụ|công việc|hoạt động|giải pháp)\\b");

	/** Reads the headings; empty when they are not those of such a table: one column of contents and one of leads. */
	static Optional<AssignmentColumns> read(List<String> headings) {
		List<AssignmentColumnKind> kinds = new ArrayList<>();
		for (String heading : headings)
			kinds.add(kind(heading.toLowerCase(VIETNAMESE).strip()));
		keepOne(kinds, AssignmentColumnKind.CONTENT, kinds.indexOf(AssignmentColumnKind.CONTENT));
		keepOne(kinds, AssignmentColumnKind.NUMBER, kinds.indexOf(AssignmentColumnKind.NUMBER));
		keepOne(kinds, AssignmentColumnKind.PARTNERS, kinds.indexOf(AssignmentColumnKind.PARTNERS));
		keepOne(kinds, AssignmentColumnKind.DEADLINE, lastDeadline(kinds, headings));
		boolean together = !kinds.contains(AssignmentColumnKind.LEADS);
		for (int i = 0; together && i < kinds.size(); i++) {
			if (statesBoth(headings.get(i).toLowerCase(VIETNAMESE)))
				kinds.set(i, AssignmentColumnKind.LEADS);
		}
		boolean fits = kinds.contains(AssignmentColumnKind.CONTENT) && Collections.frequency(kinds, AssignmentColumnKind.LEADS) == 1
				&& kinds.indexOf(AssignmentColumnKind.NUMBER) <= kinds.indexOf(AssignmentColumnKind.CONTENT);
		return fits ? Optional.of(new AssignmentColumns(kinds, headings, together)) : Optional.empty();
	}

	private static boolean statesBoth(String heading) {
		return LEADS.matcher(heading).find() && JOINS.matcher(heading).find();
	}

	private static AssignmentColumnKind kind(String heading) {
		boolean leads = LEADS.matcher(heading).find();
		boolean joins = JOINS.matcher(heading).find();
		if (NumberHeading.is(heading))
			return AssignmentColumnKind.NUMBER;
		if (leads || joins)
			return leads && joins ? AssignmentColumnKind.OTHER : leads ? AssignmentColumnKind.LEADS : AssignmentColumnKind.PARTNERS;
		if (DEADLINE.matcher(heading).matches())
			return AssignmentColumnKind.DEADLINE;
		return CONTENT.matcher(heading).matches() ? AssignmentColumnKind.CONTENT : AssignmentColumnKind.OTHER;
	}

	private static int lastDeadline(List<AssignmentColumnKind> kinds, List<String> headings) {
		int last = kinds.lastIndexOf(AssignmentColumnKind.DEADLINE);
		for (int i = 0; i < kinds.size(); i++) {
			boolean completes = kinds.get(i) == AssignmentColumnKind.DEADLINE
					&& LAST.matcher(headings.get(i).toLowerCase(VIETNAMESE)).find();
			last = completes ? i : last;
		}
		return last;
	}

	private static void keepOne(List<AssignmentColumnKind> kinds, AssignmentColumnKind kind, int place) {
		for (int i = 0; i < kinds.size(); i++) {
			if (kinds.get(i) == kind && i != place)
				kinds.set(i, AssignmentColumnKind.OTHER);
		}
	}

	/** The column of the kind; -1 when there is none. */
	int place(AssignmentColumnKind kind) {
		return kinds.indexOf(kind);
	}

	/**
	 * True when the rows are projects by the heading of their contents, or else by the nearest text that says what they are.
	 *
	 * @param above the texts above the table, the nearest first
	 */
	boolean areProjects(List<String> above) {
		String heading = headings.get(place(AssignmentColumnKind.CONTENT)).toLowerCase(VIETNAMESE);
		return Stream.concat(Stream.of(heading), above.stream().map(text -> text.toLowerCase(VIETNAMESE)))
				.filter(text -> PROJECTS.matcher(text).find() || TASKS.matcher(text).find()).findFirst()
				.filter(text -> !TASKS.matcher(text).find()).isPresent();
	}
}
