package vn.kehoach.dsl.tests.workspace;

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
import vn.kehoach.dsl.workspace.PlanFileSource;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.dsl.workspace.ReadFailure;
import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.model.Agency;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.message.UserLanguage;

class WorkspaceLoaderTest {
	private static final String REGISTRY = "cơ quan STP \"Sở Tư pháp\"\n";
	private static final String DOCUMENT = "quyết định Q {\n\tcơ quan ban hành STP\n}\n";

	@TempDir
	Path folder;

	@Test
	void a_folder_gives_all_its_files_by_name() throws IOException {
		write("b/qd.kehoach", DOCUMENT);
		write("a/danh-muc.kehoach", REGISTRY);
		write("a/ghi-chu.txt", "không phải");
		PlanWorkspace workspace = load(folder);
		assertEquals(List.of("danh-muc.kehoach", "qd.kehoach"), names(workspace.files()));
		assertEquals(List.of(), workspace.surroundings());
		assertEquals("Sở Tư pháp", workspace.entries(PlanDocument.class).get(0).getIssuer().getLabel());
	}

	@Test
	void registries_beside_and_above_a_file_are_found() throws IOException {
		write("danh-muc.kehoach", REGISTRY);
		write("2027/khac.kehoach", "cơ quan B \"b\"\n");
		Path document = write("2027/qd.kehoach", DOCUMENT);
		PlanWorkspace workspace = load(document);
		assertEquals(List.of("qd.kehoach"), names(workspace.files()));
		assertEquals(List.of("khac.kehoach", "danh-muc.kehoach"), names(workspace.surroundings()));
		assertEquals(List.of(), codes(workspace, "KH1"));
		assertEquals(2, workspace.allEntries(Agency.class).size());
	}

	@Test
	void the_search_upwards_ends_where_no_file_is() throws IOException {
		write("danh-muc.kehoach", REGISTRY);
		Path document = write("trong/2027/qd.kehoach", DOCUMENT);
		assertEquals(List.of("KH101"), codes(load(document), "KH1"));
	}

	@Test
	void a_project_file_marks_how_far_the_search_goes() throws IOException {
		write("danh-muc.kehoach", REGISTRY);
		write("kehoach.properties", "");
		Path document = write("trong/2027/qd.kehoach", DOCUMENT);
		assertEquals(List.of(), codes(load(document), "KH1"));
	}

	@Test
	void findings_are_located_and_ordered() throws IOException {
		Path document = write("qd.kehoach", "quyết định Q {\n\tcơ quan ban hành STX\n\tđiều \"\"\"Theo [[KhongCo]].\"\"\"\n}\n");
		List<LocatedFinding> findings = load(document).findings(SeverityProfile.DEFAULT).stream()
				.filter(finding -> finding.code().startsWith("KH1"))
				.toList();
		assertEquals(List.of("KH101", "KH103"), findings.stream().map(LocatedFinding::code).toList());
		assertEquals(2, findings.get(0).line());
		assertEquals(19, findings.get(0).column());
		assertEquals(22, findings.get(0).endColumn());
		assertEquals(3, findings.get(0).length());
	}

	@Test
	void a_broken_registry_beside_is_told_too() throws IOException {
		Path registry = write("danh-muc.kehoach", "cơ quan STP\n");
		PlanWorkspace workspace = load(write("qd.kehoach", DOCUMENT));
		assertTrue(workspace.hasSyntaxErrors());
		assertTrue(workspace.findings(SeverityProfile.DEFAULT).stream()
				.anyMatch(finding -> finding.file().equals(registry) && finding.code().equals("KH001")));
	}

	@Test
	void two_documents_with_one_id_in_two_files_are_both_told() throws IOException {
		write("a.kehoach", "quyết định Q { }");
		write("b.kehoach", "quyết định Q { }");
		assertEquals(List.of("KH104", "KH104"), codes(load(folder), "KH104"));
	}

	@Test
	void a_missing_path_an_empty_folder_and_another_extension_are_told() throws IOException {
		assertFailure(ReadFailure.Kind.MISSING, folder.resolve("không-có.kehoach"));
		assertFailure(ReadFailure.Kind.NO_FILES, folder);
		assertFailure(ReadFailure.Kind.OTHER_EXTENSION, write("a.txt", ""));
	}

	@Test
	void bytes_that_are_no_text_are_told_with_their_place() throws IOException {
		Path broken = folder.resolve("a.kehoach");
		Files.write(broken, new byte[]{ 'a', 'b', (byte) 0xC3, ' ' });
		ReadFailure failure = assertFailure(ReadFailure.Kind.NOT_UTF8, broken);
		assertEquals(List.of("3"), failure.arguments());
		Files.write(broken, new byte[]{ 'P', 'K', 0, 0 });
		assertEquals(List.of("2"), assertFailure(ReadFailure.Kind.BINARY, broken).arguments());
		Files.write(broken, "cơ quan".getBytes(StandardCharsets.UTF_16));
		assertFailure(ReadFailure.Kind.UTF16, broken);
		Files.write(broken, new byte[]{ 'a', (byte) 0xC3 });
		assertFailure(ReadFailure.Kind.NOT_UTF8, broken);
	}

	@Test
	void messages_of_failures_are_in_both_languages_and_name_the_path() {
		for (ReadFailure.Kind kind : ReadFailure.Kind.values()) {
			for (UserLanguage language : UserLanguage.values())
				assertTrue(new ReadFailure(Path.of("x.kehoach"), kind, List.of("7")).message(language).contains("x.kehoach"));
		}
	}

	@Test
	void an_empty_file_is_a_file_without_entries() throws IOException {
		PlanWorkspace workspace = load(write("a.kehoach", ""));
		assertEquals(List.of(), workspace.failures());
		assertEquals(List.of(), workspace.files().get(0).model().getEntries());
		assertEquals("", workspace.files().get(0).text());
		assertFalse(workspace.hasSyntaxErrors());
	}

	@Test
	void a_loaded_file_gives_its_formatted_text() throws IOException {
		assertEquals(REGISTRY, load(write("a.kehoach", "cơ  quan STP 'Sở Tư pháp'")).files().get(0).formatted().orElseThrow());
	}

	private ReadFailure assertFailure(ReadFailure.Kind kind, Path path) {
		List<ReadFailure> failures = load(path).failures();
		assertEquals(List.of(kind), failures.stream().map(ReadFailure::kind).toList());
		assertEquals(path, failures.get(0).path());
		return failures.get(0);
	}

	private static PlanWorkspace load(Path path) {
		return Language.get(WorkspaceLoader.class).load(List.of(path));
	}

	private static List<String> codes(PlanWorkspace workspace, String prefix) {
		return workspace.findings(SeverityProfile.DEFAULT).stream().map(LocatedFinding::code).filter(code -> code.startsWith(prefix))
				.filter(
						code -> !code.equals("KH105"))
				.toList();
	}

	private static List<String> names(List<PlanFileSource> sources) {
		return sources.stream().map(source -> source.path().getFileName().toString()).toList();
	}

	private Path write(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
