package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.rollover.CitationSuccession;
import vn.kehoach.rollover.CitationSuccession.Reason;

/** Cited documents that are out of date in the new year. */
final class CitationTest {
	@TempDir
	private Path folder;

	private Project project() {
		return new Project(folder.resolve("p")).with("van-ban.kehoach", """
				văn bản NQ10 nghị quyết "10/NQ-HĐND"
					ngày 2023-12-08
					về "kế hoạch năm 2024"

				văn bản NQ20 nghị quyết "20/NQ-HĐND"
					ngày 2026-12-08
					về "kế hoạch năm 2027"

				văn bản QD1 quyết định "1/QĐ-UBND"
					ngày 2020-01-01
					thay bởi QD2

				văn bản QD2 quyết định "2/QĐ-UBND"
					ngày 2025-01-01

				văn bản KH1 kế hoạch "1/KH-UBND"
					ngày 2020-01-01
					hết hiệu lực 2025-12-31

				văn bản NQ30 nghị quyết "30/NQ-TW"
					ngày 2020-01-01
					về "phát triển đến năm 2030"
				""").with("qd.kehoach", """
				quyết định QD năm 2024 {
					căn cứ NQ10
					căn cứ NQ30

					\"""Theo [[QD1]] và [[KH1]].\"""
				}
				""");
	}

	@Test
	void whatIsOutOfDateIsListedWithItsReason() {
		List<CitationSuccession> citations = project().proposal(2027).citations();
		assertEquals(List.of("NQ10", "QD1", "KH1"), citations.stream().map(CitationSuccession::id).toList());
		assertEquals(List.of(Reason.OF_LAST_YEAR, Reason.REPLACED, Reason.EXPIRED),
				citations.stream().map(CitationSuccession::reason).toList());
		assertEquals(List.of(Optional.empty(), Optional.of("QD2"), Optional.empty()),
				citations.stream().map(CitationSuccession::proposed).toList());
		assertEquals("NQ20", citations.getFirst().candidates().getFirst().id());
	}

	@Test
	void legalBasisThatWouldBeCitedTwiceGoes() {
		Project project = project().with("qd.kehoach", """
				quyết định QD năm 2024 {
					căn cứ \"""[[QD1]]\"""
					căn cứ QD2
					căn cứ NQ30
				}
				""");
		String text = project.files(2027).texts().get("qd.kehoach");
		assertEquals(1, text.split("QD2", -1).length - 1, text);
		assertEquals(2, text.split("căn cứ", -1).length - 1, text);
	}

	@Test
	void replacedDocumentGivesWayToItsSuccessor() {
		String text = project().document(2027);
		assertTrue(text.contains("Theo [[QD2]] và [[KH1]]."), text);
	}
}
