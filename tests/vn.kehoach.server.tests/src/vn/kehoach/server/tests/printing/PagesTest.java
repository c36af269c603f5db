package vn.kehoach.server.tests.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Sample;
import vn.kehoach.dsl.ide.tests.protocol.SmallProject;
import vn.kehoach.server.protocol.printing.PagesParams;
import vn.kehoach.server.protocol.printing.PrintedPages;
import vn.kehoach.server.protocol.printing.PrintedPlace;
import vn.kehoach.server.tests.protocol.Desk;

class PagesTest {
	@TempDir
	Path folder;

	@Test
	void thePagesAreThoseOfTheTextAsItIsNow() {
		try (Desk desk = small()) {
			int before = pages(desk, SmallProject.DECISION).pages().size();
			desk.editor().edit(SmallProject.DECISION, "Báo cáo kết quả", "Báo cáo kết quả " + "và nhiều việc khác ".repeat(900));
			PrintedPages after = pages(desk, SmallProject.DECISION);
			assertTrue(after.pages().size() > before);
			assertEquals(2, after.version());
			assertTrue(new String(Base64.getDecoder().decode(after.pdf()), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
		}
	}

	@Test
	void everyElementTellsWhereItIsPrinted() {
		try (Desk desk = small()) {
			PrintedPages printed = pages(desk, SmallProject.DECISION);
			PrintedPlace theme = place("#TheChe", printed);
			PrintedPlace task = place("#RaSoat", printed);
			PrintedPlace text = place("#RaSoat/Prose:0", printed);
			assertTrue(theme.bottom() <= task.top() && task.bottom() <= text.top(), printed.places()::toString);
			assertEquals(List.of(0, 0, 0), List.of(theme.page(), task.page(), text.page()));
			assertEquals(desk.editor().at(SmallProject.DECISION, "nhiệm vụ RaSoat").getLine(), task.startLine());
			assertEquals(desk.editor().at(SmallProject.DECISION, "Rà soát văn bản").getLine(), text.endLine());
			assertEquals(595.0, printed.pages().get(0).width(), 1.0);
		}
	}

	@Test
	void aParagraphHasItsOwnPlace() {
		try (Desk desk = Desk.in(folder).open("a.kehoach", """
				quyết định QD {
					\"""
					Đoạn một
					còn tiếp.

					Đoạn hai.
					- Gạch.
					\"""
				}
				""")) {
			List<PrintedPlace> places = pages(desk, "a.kehoach").places().stream().filter(place -> place.handle().endsWith("Prose:0"))
					.toList();
			assertEquals(List.of("2-3", "5-5", "6-6"), places.stream().map(place -> place.startLine() + "-" + place.endLine()).toList());
		}
	}

	@Test
	void aTextOnSeveralPagesHasAPlaceOnEach() {
		try (Desk desk = Desk.in(folder).open("a.kehoach", "quyết định QD {\n\"\"\"" + "nhiều chữ ".repeat(2000) + "\"\"\"\n}\n")) {
			PrintedPages printed = pages(desk, "a.kehoach");
			assertEquals(printed.pages().size(),
					printed.places().stream().filter(place -> place.handle().equals("#QD/Prose:0")).map(PrintedPlace::page).distinct()
							.count());
		}
	}

	@Test
	void aThemeInAFileOfItsOwnShowsTheDocumentThatTakesItIn() {
		try (Desk desk = Desk.in(folder).open("nhom.kehoach", "nhóm nhiệm vụ A \"Nhóm A\" {\n\tkhoản \"\"\"Một.\"\"\"\n}\n").open(
				"qd.kehoach",
				"quyết định QD {\n\tđưa vào A\n}\n")) {
			PrintedPages printed = pages(desk, "nhom.kehoach");
			assertNull(printed.refusal());
			assertEquals(List.of("#A", "#A/Clause:0"), printed.places().stream().map(PrintedPlace::handle).toList());
		}
	}

	@Test
	void aTextThatCannotBePrintedSaysWhy() {
		try (Desk desk = Desk.in(folder).open("a.kehoach", "quyết định {").open("b.kehoach", "cơ quan A \"Sở A\"\n").open("c.kehoach",
				"quyết định QD { căn cứ KhongCo nhiệm vụ A { chủ trì KhongCo } }")) {
			assertTrue(pages(desk, "a.kehoach").refusal().startsWith("Văn bản còn lỗi cú pháp"));
			assertEquals("Tệp này không chứa văn bản nào để in", pages(desk, "b.kehoach").refusal());
			assertNull(pages(desk, "c.kehoach").refusal());
		}
	}

	@Test
	void theSampleIsPrintedWithPlacesForAllItsTasks() {
		try (Desk desk = Desk.in(folder)) {
			Sample.files().forEach(desk.editor()::write);
			desk.open("quyet-dinh-2027.kehoach", Sample.files().get("quyet-dinh-2027.kehoach"));
			PrintedPages printed = pages(desk, "quyet-dinh-2027.kehoach");
			List<String> tasks = Desk.all(desk.structure("quyet-dinh-2027.kehoach")).filter(node -> node.kind().name().equals("TASK"))
					.map(node -> node.handle()).toList();
			assertTrue(printed.places().stream().map(PrintedPlace::handle).toList().containsAll(tasks));
		}
	}

	private Desk small() {
		return Desk.in(folder).open(SmallProject.REGISTRY, SmallProject.REGISTRY_TEXT).open(SmallProject.DECISION,
				SmallProject.DECISION_TEXT);
	}

	private static PrintedPages pages(Desk desk, String file) {
		return desk.ask(server -> server.pages(new PagesParams(desk.uri(file), null)));
	}

	private static PrintedPlace place(String handle, PrintedPages printed) {
		return printed.places().stream().filter(place -> place.handle().equals(handle)).findFirst().orElseThrow();
	}
}
