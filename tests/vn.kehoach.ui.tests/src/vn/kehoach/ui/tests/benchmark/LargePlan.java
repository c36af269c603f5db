package vn.kehoach.ui.tests.benchmark;

/** A plan of many lines, as a province writes it: themes, tasks with roles, prose with references. */
final class LargePlan {
	private static final int TASKS_A_THEME = 10;
	private static final int LINES_A_TASK = 13;

	private LargePlan() {
	}

	/** A plan of at least so many lines. */
	static String of(int lines) {
		return tasks((lines + LINES_A_TASK - 1) / LINES_A_TASK);
	}

	/** A plan of so many tasks. */
	static String tasks(int tasks) {
		StringBuilder text = new StringBuilder("""
				cơ quan STC "Sở Tài chính"
				cơ quan SCT "Sở Công Thương"
				cơ quan UBND "Ủy ban nhân dân tỉnh"

				quyết định QD năm 2027 {
					cơ quan ban hành UBND
					trích yếu "Về nhiệm vụ, giải pháp chủ yếu năm 2027"
				""");
		for (int task = 0; task < tasks; task++) {
			if (task % TASKS_A_THEME == 0)
				text.append(task == 0 ? "" : "\t}\n").append("\tnhóm nhiệm vụ Nhom%d \"Nhóm nhiệm vụ thứ %d\" {\n".formatted(task, task));
			text.append(task(task));
		}
		return text.append("\t}\n}\n").toString();
	}

	private static String task(int number) {
		return """
				\t\tnhiệm vụ NhiemVu%d {
				\t\t\tchủ trì STC
				\t\t\tphối hợp SCT
				\t\t\thạn 2027-06-30
				\t\t\t\"""
				\t\t\tRà soát, hoàn thiện quy định của tỉnh theo hướng dẫn của [[SCT]], bảo đảm tiến độ và chất lượng trong năm.

				\t\t\t- Hoàn thành bước thứ nhất trong quý một.
				\t\t\t- Hoàn thành bước thứ hai trong quý hai.

				\t\t\tBáo cáo [[UBND]] kết quả thực hiện.
				\t\t\t\"""
				\t\t}
				""".formatted(number);
	}
}
