package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.tests.CommandLineRun;

/** What must be found in real documents after import, each at the words it is about. The documents lie beside the repository. */
final class RealDocumentFindingsTest {
	private static final Pattern FINDING = Pattern.compile("(.+\\.kehoach):([0-9]+):([0-9]+): (error|warning|info) (KH[0-9]{3}) .*");

	@TempDir
	private Path folder;

	@Test
	void theDecisionOf2026() throws IOException {
		List<String> found = check(imported("quyet-dinh-191-2026.txt"));
		assertFound(found, "KH206 \"Sở Công thương\"", "KH605 –", "KH607 hoà", "KH610 .");
	}

	@Test
	void theDecisionOf2024() throws IOException {
		List<String> found = check(imported("quyet-dinh-2024.txt"));
		assertFound(found, "KH206 \"Sở Công thương\"", "KH501 \"9.1.\"", "KH601  của", "KH604 - xã hội", "KH607 hoá", "KH608 tập trung",
				"KH609 giáo", "KH609 triển", "KH611 QD", "KH611 2024-01");
		assertEquals(2, found.stream().filter(line -> line.startsWith("KH609")).count());
	}

	@Test
	void theActionProgramme() throws IOException {
		List<String> found = check(imported("chuong-trinh-hanh-dong-2025.md"));
		assertFound(found, "KH502 \"II-\"", "KH504 2)");
		assertEquals(3, found.stream().filter(line -> line.startsWith("KH504")).count());
	}

	@Test
	void theDecisionOf2024DatedIn2027() throws IOException {
		Path project = imported("quyet-dinh-2024.txt");
		Path file = project.resolve("quyet-dinh-2024.kehoach");
		String text = Files.readString(file);
		String dated = text.replaceFirst("ngày 2024-01\\b", "ngày 2027-01-20").replaceFirst(" năm 2024 \\{", " năm 2027 {");
		Files.writeString(file, dated);
		List<String> found = check(project);
		for (String body : List.of("SoKeHoachVaDauTu", "SoGiaoThongVanTai", "SoThongTinVaTruyenThong", "SoNongNghiepVaPTNT",
				"SoLaoDongThuongBinhVaXaHoi", "SoTaiNguyenVaMoiTruong", "BanDanToc", "CucThueTinh", "KhoBacNhaNuocTinh",
				"UBNDCacHuyenThanhPho", "BoChiHuyBienPhongTinh", "BoKeHoachVaDauTu", "NganHangNhaNuoc"))
			assertFound(found, "KH301 " + body);
		assertEquals(6, found.stream().filter(line -> line.startsWith("KH308 2024")).count());
		assertEquals(0, found.stream().filter(line -> line.startsWith("KH306")).count(), "they are told where the text says them");
		assertFound(found, "KH309 2024");
	}

	private Path imported(String document) {
		Path source = repository().resolveSibling("shared").resolve("corpus").resolve(document);
		assumeTrue(Files.exists(source), "There is no " + source);
		Path project = folder.resolve("project");
		assertEquals("", CommandLineRun.in(folder, "import", source.toString(), "-o", project.toString()).err().lines()
				.filter(line -> line.contains("Exception")).findFirst().orElse(""));
		return project;
	}

	/** The findings as code and the words they are at. */
	private List<String> check(Path project) throws IOException {
		return CommandLineRun.in(folder, "check", project.toString()).out().lines().map(this::finding).toList();
	}

	private String finding(String line) {
		Matcher matcher = FINDING.matcher(line);
		assertTrue(matcher.matches(), line);
		try {
			String source = Files.readAllLines(folder.resolve(matcher.group(1))).get(Integer.parseInt(matcher.group(2)) - 1);
			return matcher.group(5) + " " + source.substring(Integer.parseInt(matcher.group(3)) - 1);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static void assertFound(List<String> found, String... expected) {
		for (String finding : expected)
			assertTrue(found.stream().anyMatch(line -> line.startsWith(finding)), () -> finding + " is not among " + found);
	}

	private static Path repository() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("bundles")))
			root = root.getParent();
		return root;
	}
}
