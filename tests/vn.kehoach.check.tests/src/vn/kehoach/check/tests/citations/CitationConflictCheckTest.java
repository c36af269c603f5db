package vn.kehoach.check.tests.citations;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Check;
import vn.kehoach.check.citations.CitationConflictCheck;
import vn.kehoach.check.tests.Checked;

final class CitationConflictCheckTest {
	private static final Check CHECK = new CitationConflictCheck();

	@Test
	void findsTwoDatesOfOneYear() {
		Checked.files(CHECK, """
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				văn bản B nghị quyết "57-NQ/TW" ngày 2024-12-20
				""")
				.assertMarked("2024-12-20")
				.assertCodes("KH404")
				.assertMessage("Nghị quyết số 57-NQ/TW đã được khai báo với mã NQ57 và ngày 22/12/2024");
	}

	@Test
	void findsTwoIssuersOnOneDay() {
		Checked.files(CHECK, """
				cơ quan X "Quốc hội"
				cơ quan Y "Chính phủ"
				văn bản A nghị quyết "5/NQ" ngày 2024-12-20 của X
				văn bản B nghị quyết "5/NQ" ngày 2024-12-20 của Y
				""")
				.assertMarked("Y")
				.assertMessage("Nghị quyết số 5/NQ cùng ngày đã được khai báo với mã A, do Quốc hội ban hành");
	}

	@Test
	void leavesOtherYearsKindsAndIssuers() {
		Checked.files(CHECK, """
				cơ quan X "Quốc hội"
				cơ quan Y "Chính phủ"
				văn bản NQ57 nghị quyết "57-NQ/TW" ngày 2024-12-22
				văn bản B nghị quyết "57-NQ/TW" ngày 2019-12-20
				văn bản C kế hoạch "57-NQ/TW" ngày 2024-05-05
				văn bản D nghị quyết "9/NQ" ngày 2024-05-05 của X
				văn bản E nghị quyết "9/NQ" ngày 2024-06-05 của Y
				""").assertNone();
	}

	/** The years of one province lie in folders side by side, each with its registry. */
	@Test
	void leavesTheSameDocumentInTheRegistryOfAnotherYear() {
		String registry = """
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				văn bản QD1 quyết định "12/QĐ-UBND" ngày 2026-03-02 của UBND
				""";
		Checked.files(CHECK, registry, registry).assertNone();
	}
}
