package vn.kehoach.dsl.tests.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.tests.Language;

class ProjectSeveritiesTest {
	@TempDir
	Path project;

	@Test
	void editors_hear_the_severity_that_the_project_asks_for() throws IOException {
		Files.writeString(project.resolve("kehoach.properties"), "KH105=error\n");
		assertEquals(List.of(Severity.ERROR), severities("2027/danh-ba.kehoach"));
	}

	@Test
	void the_nearest_file_counts() throws IOException {
		Files.writeString(project.resolve("kehoach.properties"), "KH105=error\n");
		Files.createDirectories(project.resolve("2027"));
		Files.writeString(project.resolve("2027/kehoach.properties"), "KH105=off\n");
		assertEquals(List.of(), severities("2027/danh-ba.kehoach"));
	}

	@Test
	void without_wishes_checks_have_their_own_severity() throws IOException {
		assertEquals(List.of(Severity.INFO), severities("danh-ba.kehoach"));
	}

	private List<Severity> severities(String name) throws IOException {
		Path file = project.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "văn bản A nghị quyết \"1-NQ/TW\"\nquyết định Q {\n}\n");
		XtextResource resource = (XtextResource) Language.get(XtextResourceSet.class).getResource(URI.createFileURI(file.toString()), true);
		return Language.issues(resource).stream().filter(issue -> issue.getCode().equals("KH105")).map(Issue::getSeverity).toList();
	}
}
