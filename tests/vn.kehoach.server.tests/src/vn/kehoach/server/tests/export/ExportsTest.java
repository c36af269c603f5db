package vn.kehoach.server.tests.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.server.protocol.overview.ExportParams;
import vn.kehoach.server.protocol.overview.ExportParams.Format;
import vn.kehoach.server.protocol.overview.ExportParams.Overview;
import vn.kehoach.server.protocol.printing.FileResult;
import vn.kehoach.server.tests.protocol.Desk;

class ExportsTest {
	private static final String TEXT = """
			cơ quan A "Sở A"
			chỉ tiêu Von "Vốn; \\"đầu tư\\"" {
				đơn vị "tỷ đồng"
				2026 thực hiện 1.234,5
				2027 kế hoạch ít nhất 1.300
			}
			quyết định QD {
				nhiệm vụ Viec {
					chủ trì A
					hạn 2027-06-30
				}
			}
			""";
	@TempDir
	Path folder;

	@Test
	void indicatorsBecomeCsvWithVietnameseNumbers() throws IOException {
		try (Desk desk = Desk.in(folder).open("a.kehoach", TEXT)) {
			Path file = export(desk, Overview.INDICATORS, Format.CSV, "chi-tieu.csv");
			assertEquals("\uFEFFSố;Chỉ tiêu;Đơn vị tính;Cơ quan theo dõi;Thực hiện 2026;Kế hoạch 2027\r\n"
					+ "1;\"Vốn; \"\"đầu tư\"\"\";tỷ đồng;;1.234,5;≥1.300\r\n", Files.readString(file, StandardCharsets.UTF_8));
		}
	}

	@Test
	void aWorkbookHasNumbersAndHeadingsThatStayInSight() throws IOException {
		try (Desk desk = Desk.in(folder).open("a.kehoach", TEXT)) {
			Path file = export(desk, Overview.INDICATORS, Format.XLSX, "chi-tieu.xlsx");
			String sheet = part(file, "xl/worksheets/sheet1.xml");
			assertTrue(sheet.contains("<v>1234.5</v>"), sheet);
			assertTrue(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter") && sheet.contains("width=\"60.0\""), sheet);
			assertTrue(part(file, "xl/styles.xml").contains("#,##0.0"));
		}
	}

	@Test
	void theSameSheetGivesTheSameBytes() throws IOException {
		try (Desk desk = Desk.in(folder).open("a.kehoach", TEXT)) {
			Path one = export(desk, Overview.ASSIGNMENTS, Format.XLSX, "a.xlsx");
			Path other = export(desk, Overview.ASSIGNMENTS, Format.XLSX, "b.xlsx");
			assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
		}
	}

	@Test
	void rolesAndDeadlinesAreWritten() throws IOException {
		try (Desk desk = Desk.in(folder).open("a.kehoach", TEXT)) {
			assertEquals("\uFEFFSố;Nhiệm vụ;Nhóm nhiệm vụ;Thời hạn;Sở A\r\n1.;Sở A chủ trì;;30/06/2027;Chủ trì\r\n",
					Files.readString(export(desk, Overview.ASSIGNMENTS, Format.CSV, "a.csv")));
			assertEquals("30/06/2027;Một lần;1.;Sở A chủ trì;Sở A;QD;",
					Files.readAllLines(export(desk, Overview.DEADLINES, Format.CSV, "b.csv")).get(1));
		}
	}

	private Path export(Desk desk, Overview overview, Format format, String name) {
		Path target = folder.resolve("xuat").resolve(name);
		FileResult result = desk.ask(server -> server.exportOverview(
				new ExportParams(new ScopeParams(folder.toUri().toString(), "2027-01-01"), overview, format, target.toUri().toString())));
		assertNull(result.refusal());
		return target;
	}

	private static String part(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
