package vn.kehoach.dsl.tests.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.tests.Language;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.model.PlanDocument;

class ImportedRegistryTest {
	private static final String DOCUMENT = """
			quyết định Q {
				cơ quan ban hành SoTaiChinh
			}
			""";

	@TempDir
	Path folder;

	@Test
	void one_line_anywhere_in_the_project_makes_the_shipped_registry_known_to_all_its_files() throws IOException {
		write("chung.kehoach", "dùng \"cơ quan 2025\"\n");
		write("2027/qd.kehoach", DOCUMENT);
		PlanWorkspace workspace = load();
		assertEquals(List.of(), codes(workspace));
		assertEquals("Sở Tài chính", issuer(workspace));
		assertEquals(1, workspace.registries().size());
	}

	@Test
	void without_the_line_its_agencies_are_not_known() throws IOException {
		write("qd.kehoach", DOCUMENT);
		assertEquals(List.of("KH101"), codes(load()));
	}

	@Test
	void an_agency_that_the_project_declares_itself_replaces_the_shipped_one() throws IOException {
		write("chung.kehoach", "dùng \"cơ quan 2025\"\ncơ quan SoTaiChinh \"Sở Tài chính và Kế hoạch\"\n");
		write("qd.kehoach", DOCUMENT);
		PlanWorkspace workspace = load();
		assertEquals(List.of(), codes(workspace));
		assertEquals("Sở Tài chính và Kế hoạch", issuer(workspace));
	}

	@Test
	void a_registry_of_ones_own_is_used_by_its_path() throws IOException {
		write("tỉnh bạn/co-quan.kehoach", "cơ quan SoTaiChinh \"Sở Tài chính tỉnh bạn\"\n");
		Path document = write("2027/qd.kehoach", "dùng \"../tỉnh bạn/co-quan.kehoach\"\n" + DOCUMENT);
		PlanWorkspace workspace = Language.get(WorkspaceLoader.class).load(List.of(document));
		assertEquals(List.of(), codes(workspace));
		assertEquals("Sở Tài chính tỉnh bạn", issuer(workspace));
	}

	@Test
	void a_registry_that_is_not_there_is_told_at_its_name() throws IOException {
		write("qd.kehoach", "dùng \"cơ quan 2052\"\ndùng \"../khong-co.kehoach\"\n");
		List<LocatedFinding> findings = load().findings(SeverityProfile.DEFAULT);
		assertEquals(List.of("KH004", "KH004"), findings.stream().map(LocatedFinding::code).toList());
		assertEquals("dùng ".length(), findings.get(0).offset());
		assertEquals("\"cơ quan 2052\"".length(), findings.get(0).length());
		assertTrue(findings.get(0).message().contains("“cơ quan 2025”"));
	}

	@Test
	void registries_that_use_each_other_are_loaded_once() throws IOException {
		write("a/mot.kehoach", "dùng \"../b/hai.kehoach\"\ncơ quan A \"a\"\n");
		write("b/hai.kehoach", "dùng \"../a/mot.kehoach\"\ncơ quan B \"b\"\n");
		Path document = write("c/qd.kehoach", "dùng \"../a/mot.kehoach\"\nquyết định Q { cơ quan ban hành B }\n");
		PlanWorkspace workspace = Language.get(WorkspaceLoader.class).load(List.of(document));
		assertEquals(List.of(), codes(workspace));
		assertEquals(2, workspace.registries().size());
	}

	private PlanWorkspace load() {
		PlanWorkspace workspace = Language.get(WorkspaceLoader.class).load(List.of(folder));
		assertFalse(workspace.hasSyntaxErrors());
		return workspace;
	}

	private static String issuer(PlanWorkspace workspace) {
		return workspace.entries(PlanDocument.class).get(0).getIssuer().getLabel();
	}

	private static List<String> codes(PlanWorkspace workspace) {
		return workspace.findings(SeverityProfile.DEFAULT).stream().map(LocatedFinding::code).filter(code -> code.matches("KH[01]0[14]"))
				.toList();
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text, StandardCharsets.UTF_8);
	}
}
