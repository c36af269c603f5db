package vn.kehoach.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.wizard.importing.ImportWizard;

/** Documents are read, what was recognised is told, and only then written. */
final class ImportWizardTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final MadeProjects made = new MadeProjects();
	@RegisterExtension
	final TestProject existing = new TestProject();
	@TempDir
	Path folder;

	@Test
	void reportTellsWhatWasRecognisedAndFinishOpensTheDocument() throws IOException, CoreException {
		String name = made.name();
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder)), null))) {
			assertEquals("quyet-dinh-2024", wizard.typed("Tên dự án:"));
			wizard.type("Tên dự án:", name);
			assertFalse(wizard.canFinish(), "the report comes first");
			wizard.next();
			String report = String.join("\n", words(wizard.tree()));
			assertTrue(report.contains("Nhận ra được"), report);
			assertFalse(made.project(name).exists(), "nothing is written yet");
			wizard.finish();
		}
		assertTrue(made.project(name).getFile("co-quan.kehoach").readString().contains("Sở Kế hoạch và Đầu tư"));
		assertTrue(TestProject.page().getActiveEditor() instanceof PlanEditor);
		assertEquals(0, made.problems(made.project(name)).count(1));
	}

	@Test
	void cancelledImportWritesNothing() throws IOException, CoreException {
		int before = existing.project().members().length;
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder)), existing.project()))) {
			wizard.next();
			wizard.cancel();
		}
		assertEquals(before, existing.project().members().length);
	}

	@Test
	void documentGoesIntoAFolderOfAnExistingProject() throws IOException {
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder)), existing.project()))) {
			assertEquals("quyet-dinh-2024", wizard.typed("Thư mục con:"));
			wizard.type("Thư mục con:", "nam/2024");
			wizard.next();
			wizard.finish();
		}
		assertTrue(existing.project().getFile("nam/2024/co-quan.kehoach").exists());
	}

	@Test
	void filesThatAreThereAreNotReplaced() throws IOException, CoreException {
		existing.write("co-quan.kehoach", "// của người dùng\n");
		int before = existing.project().members().length;
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder)), existing.project()))) {
			wizard.type("Thư mục con:", "");
			wizard.next();
			wizard.finish();
			assertTrue(wizard.error().startsWith("Đã có sẵn co-quan.kehoach"), wizard.error());
			assertTrue(wizard.isOpen());
		}
		assertEquals("// của người dùng\n", existing.project().getFile("co-quan.kehoach").readString());
		assertEquals(before, existing.project().members().length);
	}

	@Test
	void unreadableDocumentIsNamedAndHoldsTheImportBack() throws IOException {
		Path broken = Files.writeString(folder.resolve("hong.docx"), "không phải Word");
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder), broken), null))) {
			wizard.type("Tên dự án:", made.name());
			wizard.next();
			assertEquals("Không đọc được 1 tệp. Hãy quay lại và bỏ các tệp đó ra.", wizard.error());
			assertFalse(wizard.canFinish());
			assertTrue(words(wizard.tree()).stream().anyMatch(line -> line.contains("hong.docx")), () -> words(wizard.tree()).toString());
		}
	}

	@Test
	void otherKindsOfFilesAreRefusedAtOnce() throws IOException {
		Path picture = Files.writeString(folder.resolve("anh.png"), "x");
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(picture), null))) {
			assertEquals("“anh.png” không phải tệp .docx, .pdf, .txt hoặc .md.", wizard.error());
			assertFalse(wizard.canGoOn());
		}
	}

	private static List<String> words(Tree tree) {
		return Stream.of(tree.getItems()).flatMap(ImportWizardTest::words).toList();
	}

	private static Stream<String> words(TreeItem item) {
		return Stream.concat(Stream.of(item.getText()), Stream.of(item.getItems()).flatMap(ImportWizardTest::words));
	}
}
