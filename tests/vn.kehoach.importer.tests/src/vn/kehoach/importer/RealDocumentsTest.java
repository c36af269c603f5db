package vn.kehoach.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.model.Agency;
import vn.kehoach.model.LeadForm;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Project;
import vn.kehoach.model.Task;
import vn.kehoach.model.wording.TaskHeading;

/** The laws of the import on real documents. */
class RealDocumentsTest {
	@TempDir
	private Path folder;

	@BeforeEach
	void findCorpus() {
		assumeTrue(Files.isDirectory(TestFolders.corpus()), "skipped: no folder of real documents beside the repository");
	}

	@Test
	void aYearlyDecisionIsRecognisedInFull() throws IOException {
		ImportResult result = importAndCheckLaws("quyet-dinh-191-2026.txt");
		assertEquals(12, result.report().count(RecognisedKind.THEMES));
		assertEquals(44, result.report().count(RecognisedKind.TASKS));
		assertEquals(5, result.report().count(RecognisedKind.VIEWPOINTS));
		assertEquals(3, result.report().count(RecognisedKind.MILESTONES));
		assertEquals(7, result.report().count(RecognisedKind.RECITALS));
		assertEquals(List.of("Sở Công thương"), agency(result, "Sở Công Thương").getSpellings());
		List<Task> tasks = elements(result, Task.class);
		assertEquals(1, tasks.stream().filter(task -> task.getLeadForm() == LeadForm.LEAD_IMPLEMENT).count());
		assertEquals(1, tasks.stream().filter(task -> task.getLeadForm() == LeadForm.REQUEST).count());
		assertTrue(tasks.stream().allMatch(task -> task.getHeadingText() == null), "every heading is computed from its roles");
		PlanDocument document = PrintedText.document(result);
		assertEquals("191", document.getNumber());
		assertEquals("2026-01-23", document.getDate().toString());
		assertTrue(document.getMotto() != null);
	}

	@Test
	void aDraftDecisionTakenOutOfAPdfIsRecognisedInFull() throws IOException {
		ImportResult result = importAndCheckLaws("quyet-dinh-2024.txt");
		assertEquals(12, result.report().count(RecognisedKind.THEMES));
		assertEquals(40, result.report().count(RecognisedKind.TASKS));
		assertEquals(11, result.report().count(RecognisedKind.RECIPIENTS));
		List<String> overrides = elements(result, Task.class).stream().map(Task::getLabelOverride).filter(label -> label != null).toList();
		assertEquals(List.of("9.1."), overrides);
	}

	@Test
	void anActionProgrammeGivesItsProjects() throws IOException {
		ImportResult result = importAndCheckLaws("chuong-trinh-hanh-dong-2025.md");
		List<Project> projects = elements(result, Project.class);
		assertEquals(11, projects.size());
		for (Project project : projects) {
			assertEquals(1, project.getLeads().size());
			assertTrue(project.getDelegatedBy() != null && !project.getPartners().isEmpty());
			assertEquals("2025-11", project.getDeadline().toString());
		}
		assertEquals("các ban, văn phòng đảng ủy ubnd tỉnh", TaskHeading.bodies(projects.get(7).getPartners()).toLowerCase(Locale.ROOT));
	}

	@Test
	void directivesGiveTheTasksOfTheMinistries() throws IOException {
		assertEquals(9, importAndCheckLaws("chi-thi-07-2012.docx").report().count(RecognisedKind.TASKS));
		assertEquals(8, importAndCheckLaws("chi-thi-21-2026.pdf").report().count(RecognisedKind.TASKS));
	}

	private ImportResult importAndCheckLaws(String name) throws IOException {
		var source = PrintedText.read(TestFolders.corpus().resolve(name));
		ImportResult result = new DocumentImporter().importDocument(source);
		List<String> before = PrintedText.words(source);
		List<String> after = PrintedText.words(PrintedText.of(result));
		if (name.endsWith(".docx")) {
			before = before.stream().sorted().toList();
			after = after.stream().sorted().toList();
		}
		assertEquals(before, after);
		ImportResult again = new DocumentImporter().importDocument(PrintedText.read(PrintedText.of(result), folder));
		assertEquals(ModelOutline.of(result), ModelOutline.of(again));
		return result;
	}

	private static Agency agency(ImportResult result, String label) {
		return result.files().get(0).contents().getEntries().stream().filter(Agency.class::isInstance).map(Agency.class::cast)
				.filter(agency -> agency.getLabel().equals(label)).findFirst().orElseThrow();
	}

	private static <T> List<T> elements(ImportResult result, Class<T> type) {
		List<T> elements = new ArrayList<>();
		EcoreUtil.getAllContents(PrintedText.document(result), true).forEachRemaining(element -> {
			if (type.isInstance(element))
				elements.add(type.cast(element));
		});
		return elements;
	}
}
