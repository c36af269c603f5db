package vn.kehoach.ui.wizard.project;

/** The kinds of documents that a new project can begin with. */
public enum FirstKind {
	DECISION("quyết định", "QD", "quyet-dinh"), RESOLUTION("nghị quyết", "NQ", "nghi-quyet"), PLAN("kế hoạch", "KH",
			"ke-hoach"), ACTION_PROGRAMME("chương trình hành động", "CTHD", "chuong-trinh"), DIRECTIVE("chỉ thị", "CT", "chi-thi");

	private final String keyword;
	private final String id;
	private final String file;

	FirstKind(String keyword, String id, String file) {
		this.keyword = keyword;
		this.id = id;
		this.file = file;
	}

	/** As the language writes it. */
	String keyword() {
		return keyword;
	}

	/** The id of a document of a year. */
	String id(int year) {
		return id + year;
	}

	/** The name of the file of a document of a year. */
	String file(int year) {
		return file + '-' + year + ".kehoach";
	}

	/** In the user's language. */
	public String label() {
		return ProjectMessages.text("kind." + name());
	}
}
