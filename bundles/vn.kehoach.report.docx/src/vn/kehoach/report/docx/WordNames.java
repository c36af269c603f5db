package vn.kehoach.report.docx;

/** Names of WordprocessingML that several parts share. */
final class WordNames {

	static final String MAIN_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	static final String RELATIONSHIP_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	static final String FONT = "Times New Roman";
	static final String VAL = "w:val";

	private static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

	private WordNames() {
	}

	/** The content type of a part: "document.main", "styles", "header". */
	static String contentType(String part) {
		return CONTENT_TYPE + part + "+xml";
	}

	/** The relationship type of a part: "officeDocument", "styles", "header". */
	static String relationship(String part) {
		return RELATIONSHIP_NAMESPACE + "/" + part;
	}
}
