package vn.kehoach.check.roles;

import java.util.Set;

import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;

/**
 * A registered name in a passage.
 *
 * @param passage the passage
 * @param spelling the name
 * @param first the place of its first word among the passage's words
 * @param last the place of its last word
 */
public record SpellingMatch(Passage passage, Spelling spelling, int first, int last) {
	private static final Set<String> PARTS_OF_BODIES = Set.of("văn phòng", "thường trực", "chủ tịch", "thanh tra", "giám đốc", "chi cục",
			"trung tâm", "phó ban", "trưởng ban", "đảng ủy", "ủy viên", "bí thư", "cơ quan", "lãnh đạo", "thủ trưởng", "thành viên",
			"trưởng phòng",
			"chánh án", "viện trưởng", "cục trưởng", "đại biểu", "ban của", "bộ trưởng", "thủ tướng");
	private static final Set<String> PERSONS = Set.of("chánh", "phó", "trưởng");

	public int start() {
		return passage.words().get(first).start();
	}

	public int end() {
		return passage.words().get(last).end();
	}

	/** The name as it is printed there. */
	public String text() {
		return passage.text().substring(start(), end());
	}

	/** True when the words before it make it a part of the body, or a person: "Văn phòng UBND tỉnh", "Giám đốc Sở Y tế". */
	public boolean isOfPartOrPerson() {
		if (first < 1 || !isBlank(passage.words().get(first - 1).end(), start()))
			return false;
		return PERSONS.contains(passage.words().get(first - 1).lower()) || first > 1
				&& PARTS_OF_BODIES.contains(passage.words().get(first - 2).lower() + " " + passage.words().get(first - 1).lower());
	}

	/** True when the name goes on: "Sở Xây dựng Hà Nội", "Ban Dân tộc và Tôn giáo", unless what goes on is another registered name. */
	public boolean goesOn(SpellingIndex index) {
		if (last + 1 >= passage.words().size())
			return false;
		Word next = passage.words().get(last + 1);
		boolean conjunction = next.text().equals("và") && last + 2 < passage.words().size() && isBlank(end(), next.start());
		Word follower = conjunction ? passage.words().get(last + 2) : next;
		boolean joined = conjunction ? isBlank(next.end(), follower.start()) : isJoint(end(), next.start());
		return joined && Character.isUpperCase(follower.text().charAt(0)) && !index.begins(follower.text());
	}

	/** Blanks, perhaps with a hyphen. */
	private boolean isJoint(int start, int end) {
		String gap = passage.text().substring(start, end).strip();
		return gap.isEmpty() || gap.equals("-") || gap.equals("–") || gap.equals("/") || gap.equals("&");
	}

	private boolean isBlank(int start, int end) {
		return passage.text().substring(start, end).isBlank();
	}
}
