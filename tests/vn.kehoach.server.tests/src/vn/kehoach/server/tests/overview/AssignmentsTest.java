package vn.kehoach.server.tests.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.PlanServer;
import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.AssignmentMatrix;
import vn.kehoach.server.protocol.overview.MatrixAgency;
import vn.kehoach.server.protocol.overview.MatrixCell;
import vn.kehoach.server.protocol.overview.MatrixUndertaking;
import vn.kehoach.server.tests.protocol.Desk;

class AssignmentsTest {
	@TempDir
	Path folder;

	@Test
	void agenciesAreHeldAgainstTasksAndProjects() {
		try (Desk desk = YearProject.openIn(folder)) {
			AssignmentMatrix matrix = ask(desk, YearProject.folder(folder));
			assertEquals(List.of("các sở", "Sở Giao thông vận tải", "Sở Tài chính", "Ủy ban nhân dân tỉnh"),
					matrix.agencies().stream().map(MatrixAgency::name).toList());
			assertEquals(List.of("1.1. Sở Tài chính chủ trì, phối hợp với các sở có liên quan", "1.2. Đề nghị Sở Giao thông vận tải",
					"1.3. Chuyển đổi số"), matrix.undertakings().stream().map(task -> task.number() + ' ' + task.label()).toList());
			assertEquals(List.of("STC LEAD RaSoat", "CacSo PARTNER RaSoat", "SGTVT REQUEST CauDuong", "STC LEAD DeAnSo",
					"UBND DELEGATED DeAnSo"), matrix.cells().stream().map(cell -> told(cell, matrix)).toList());
		}
	}

	@Test
	void anUndertakingTellsItsThemeAndDeadline() {
		try (Desk desk = YearProject.openIn(folder)) {
			MatrixUndertaking task = ask(desk, YearProject.folder(folder)).undertakings().get(0);
			assertEquals("1. Hoàn thiện thể chế", task.theme());
			assertEquals("2027-06-30", task.deadline());
			assertEquals("30/06/2027; trước ngày 18 hằng tháng", task.deadlineText());
			assertEquals("QD2027", task.document());
		}
	}

	@Test
	void aCellLeadsToItsRole() {
		try (Desk desk = YearProject.openIn(folder)) {
			MatrixCell cell = ask(desk, YearProject.file(folder, YearProject.DECISION)).cells().get(1);
			assertEquals("các sở có liên quan", cell.wording());
			assertEquals("#RaSoat", cell.place().handle());
			assertEquals("CacSo", desk.editor().at(YearProject.DECISION, cell.place().range()));
		}
	}

	@Test
	void themesInFilesOfTheirOwnComeWhereTheDocumentTakesThemIn() {
		try (Desk desk = Desk.in(folder).open("a-nhom.kehoach", "nhóm nhiệm vụ Sau \"Sau\" { nhiệm vụ C { chủ trì STC } }\n")
				.open("b-nhom.kehoach", "nhóm nhiệm vụ Ngoai \"Ngoài\" { nhiệm vụ D { chủ trì STC } }\n").open("quyet-dinh.kehoach", """
						cơ quan STC "Sở Tài chính"
						quyết định QD {
							nhóm nhiệm vụ Dau "Đầu" { nhiệm vụ A { chủ trì STC } }
							đưa vào Sau
							nhóm nhiệm vụ Cuoi "Cuối" { nhiệm vụ B { chủ trì STC } }
						}
						""")) {
			assertEquals(List.of("D", "A", "C", "B"),
					ask(desk, YearProject.folder(folder)).undertakings().stream().map(MatrixUndertaking::id).toList());
		}
	}

	@Test
	void aBodyOfAShippedRegistryHasNoPlace() {
		try (Desk desk = Desk.in(folder).open("a.kehoach", """
				dùng "cơ quan 2025"
				quyết định QD { nhiệm vụ A { chủ trì SoTaiChinh } }
				""")) {
			AssignmentMatrix matrix = ask(desk, YearProject.file(folder, "a.kehoach"));
			assertEquals("SoTaiChinh", matrix.agencies().get(0).id());
			assertNull(matrix.agencies().get(0).place());
		}
	}

	@Test
	void nothingIsToldOfAFolderThatIsNotThere() {
		try (Desk desk = YearProject.openIn(folder)) {
			assertEquals(List.of(), ask(desk, YearProject.folder(folder.resolve("khac"))).cells());
		}
	}

	private static AssignmentMatrix ask(Desk desk, ScopeParams scope) {
		return desk.ask((PlanServer server) -> server.assignments(scope));
	}

	private static String told(MatrixCell cell, AssignmentMatrix matrix) {
		return matrix.agencies().get(cell.agency()).id() + ' ' + cell.role() + ' ' + matrix.undertakings().get(cell.undertaking()).id();
	}
}
