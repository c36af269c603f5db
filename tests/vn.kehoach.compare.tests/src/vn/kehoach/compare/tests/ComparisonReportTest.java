package vn.kehoach.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.compare.Difference;
import vn.kehoach.compare.report.HtmlComparison;
import vn.kehoach.compare.report.TextComparison;
import vn.kehoach.model.message.UserLanguage;

/** The printable reports of a comparison. */
final class ComparisonReportTest {
	private static final String OLDER = """
			cơ quan STC "Sở Tài chính"
			quyết định QD năm 2027 {
				trích yếu "Về kế hoạch năm 2027"
				nhiệm vụ A {
					chủ trì STC
					hạn 2027-06-30
					\"""Rà soát <quy định> về thu phí & lệ phí.\"""
				}
			}
			""";

	@TempDir
	private Path folder;

	private Difference difference() {
		return new Versions(folder).compare(OLDER, OLDER.replace("06-30", "09-30").replace("thu phí", "thuế"));
	}

	@Test
	void textNamesElementsAndWords() {
		assertEquals("""
				So sánh hai bản
				Bản trước: QUYẾT ĐỊNH Về kế hoạch năm 2027
				Bản sau: QUYẾT ĐỊNH Về kế hoạch năm 2027

				QUYẾT ĐỊNH Về kế hoạch năm 2027
				  Nhiệm vụ 1. Sở Tài chính chủ trì: sửa nội dung
				      Nội dung: Rà soát <quy định> về [-thu phí-] {+thuế+} & lệ phí.
				      Thời hạn: trước: 30/06/2027; nay: 30/09/2027
				""", TextComparison.of(difference(), UserLanguage.VIETNAMESE));
	}

	@Test
	void equalVersionsAreSaidToBeEqual() {
		assertTrue(TextComparison.of(new Versions(folder).compare(OLDER, OLDER), UserLanguage.ENGLISH)
				.endsWith("\nThe versions say the same.\n"));
	}

	@Test
	void pageMarksWordsAndEscapesText() {
		String page = HtmlComparison.of(difference(), UserLanguage.VIETNAMESE);
		assertTrue(page.contains("Rà soát &lt;quy định&gt; về <del>thu phí</del> <ins>thuế</ins> &amp; lệ phí."), page);
		assertTrue(page.contains("<del>30/06/2027</del> → <ins>30/09/2027</ins>"), page);
		assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"vi\">"), page);
	}
}
