package vn.kehoach.server.tests.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.overview.AgencyEntry;
import vn.kehoach.server.protocol.overview.AgencyList;
import vn.kehoach.server.protocol.overview.CitationEntry;
import vn.kehoach.server.protocol.overview.DeadlineEntry;
import vn.kehoach.server.protocol.overview.Problem;
import vn.kehoach.server.protocol.overview.ProblemList;
import vn.kehoach.server.tests.protocol.Desk;

class ListsTest {
	@TempDir
	Path folder;

	@Test
	void deadlinesAndMilestonesAreInTimeOrder() {
		try (Desk desk = YearProject.openIn(folder)) {
			List<DeadlineEntry> entries = desk.ask(server -> server.deadlines(YearProject.folder(folder))).entries();
			assertEquals(
					List.of("ONE_TIME 01/12/2026 [PAST, BEFORE_ISSUE] 1.2.", "MILESTONE 31/03/2027 [PAST] 1.2.",
							"ONE_TIME 30/06/2027 [] 1.1.", "ONE_TIME 09/2027 [] 1.3.", "RECURRING trước ngày 18 hằng tháng [] 1.1."),
					entries.stream().map(entry -> entry.kind() + " " + entry.text() + ' ' + entry.states() + ' ' + entry.number())
							.toList());
			assertEquals("Hoàn thành đợt một.", entries.get(1).label());
			assertEquals(List.of("Sở Tài chính"), entries.get(2).leads());
		}
	}

	@Test
	void citedDocumentsTellEveryMention() {
		try (Desk desk = YearProject.openIn(folder)) {
			List<CitationEntry> documents = desk.ask(server -> server.citations(YearProject.folder(folder))).documents();
			CitationEntry resolution = documents.get(0);
			assertEquals(List.of("NQ1", "KL2"), documents.stream().map(CitationEntry::id).toList());
			assertEquals("Nghị quyết số 1-NQ/TW ngày 04 tháng 5 năm 2025 của Ủy ban nhân dân tỉnh về phát triển kinh tế tư nhân",
					resolution.label());
			assertEquals(2, resolution.mentions().size());
			assertEquals("1.1. Sở Tài chính chủ trì, phối hợp với các sở có liên quan", resolution.mentions().get(1).where());
			assertEquals("Nghị quyết số 1-NQ/TW", resolution.mentions().get(1).words());
			assertEquals("Nghị quyết số 1-NQ/TW", documents.get(1).replacedBy());
		}
	}

	@Test
	void agenciesTellTheirValidityAndWhatTheyDo() {
		try (Desk desk = YearProject.openIn(folder)) {
			AgencyList list = desk.ask(server -> server.agencies(YearProject.folder(folder)));
			assertEquals("2027-01-20", list.date());
			AgencyEntry finance = agency("STC", list);
			assertEquals(List.of(2, 0, 1), List.of(finance.led(), finance.joined(), finance.mentions()));
			assertTrue(finance.valid());
			AgencyEntry transport = agency("SGTVT", list);
			assertFalse(transport.valid());
			assertEquals("2025-02-28", transport.validTo());
			assertEquals("Sở Xây dựng", transport.successors().get(0).name());
			assertEquals(List.of("Sở Tài chính", "Sở Xây dựng"), agency("CacSo", list).members());
		}
	}

	@Test
	void theDatesOfALocalAgencyAreThoseOfTheShippedOneOfItsName() {
		try (Desk desk = Desk.in(folder).open("a.kehoach", """
				dùng "cơ quan 2025"
				cơ quan SKHDT "Sở Kế hoạch và Đầu tư"
				quyết định QD2027 { ngày 2027-01-01 nhiệm vụ A { chủ trì SKHDT } }
				""")) {
			AgencyEntry planning = agency("SKHDT", desk.ask(server -> server.agencies(YearProject.folder(folder))));
			assertFalse(planning.valid());
			assertEquals("2025-02-28", planning.validTo());
		}
	}

	@Test
	void problemsTellFamilyAndPlace() {
		try (Desk desk = YearProject.openIn(folder)) {
			ProblemList problems = desk.ask(server -> server.problems(YearProject.folder(folder)));
			Problem ended = problems.problems().stream().filter(problem -> problem.code().equals("KH301")).findFirst().orElseThrow();
			assertEquals("TIME", ended.family());
			assertEquals("#CauDuong", ended.place().handle());
			assertEquals("SGTVT", desk.editor().at(YearProject.DECISION, ended.place().range()));
			assertEquals(problems.problems().size(), problems.count(1) + problems.count(2) + problems.count(3));
		}
	}

	@Test
	void theProblemsOfAFileAreItsDiagnostics() {
		try (Desk desk = YearProject.openIn(folder)) {
			ProblemList problems = desk.ask(server -> server.problems(YearProject.file(folder, YearProject.DECISION)));
			assertEquals(desk.editor().diagnostics(YearProject.DECISION).stream().map(found -> found.getCode().getLeft()).sorted().toList(),
					problems.problems().stream().map(Problem::code).sorted().toList());
		}
	}

	private static AgencyEntry agency(String id, AgencyList list) {
		return list.agencies().stream().filter(agency -> agency.id().equals(id)).findFirst().orElseThrow();
	}
}
