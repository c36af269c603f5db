package vn.kehoach.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.wizard.project.NewProjectWizard;

/** A new project begins with a document that is in order. */
final class NewProjectWizardTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final MadeProjects made = new MadeProjects();
	@RegisterExtension
	final TestProject existing = new TestProject();

	@ParameterizedTest
	@CsvSource({ "Quyết định, quyet-dinh-2027.kehoach, Ủy ban nhân dân tỉnh Vân Sơn, true",
			"Nghị quyết, nghi-quyet-2027.kehoach, Hội đồng nhân dân tỉnh Vân Sơn, true",
			"Kế hoạch, ke-hoach-2027.kehoach, Ủy ban nhân dân xã \"Hạ\" Lâm, false",
			"Chương trình hành động, chuong-trinh-2027.kehoach, Tỉnh ủy Vân Sơn, true",
			"Chỉ thị, chi-thi-2027.kehoach, Ủy ban nhân dân thành phố Hạ Vân, true" })
	void firstDocumentOfEveryKindChecksWithoutErrors(String kind, String file, String issuer, boolean shipped) throws Exception {
		String name = made.name();
		try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
			assertFalse(wizard.canFinish(), "no issuer yet");
			wizard.choose("Loại văn bản:", kind);
			wizard.type("Cơ quan ban hành:", issuer);
			wizard.number("Năm kế hoạch:", 2027);
			wizard.tick("Dùng danh bạ “cơ quan 2025” đi kèm chương trình", shipped);
			wizard.type("Tên dự án:", name);
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		IProject project = made.project(name);
		assertTrue(project.getFile(file).exists());
		assertEquals(shipped, project.getFile("co-quan.kehoach").readString().contains("dùng \"cơ quan 2025\""));
		assertEquals(file, ((PlanEditor) TestProject.page().getActiveEditor()).getEditorInput().getName());
		assertEquals(0, made.problems(project).count(1), made.problems(project)::toString);
		assertEquals(0, made.problems(project).count(2), made.problems(project)::toString);
	}

	@Test
	void placeFollowsTheIssuerAndTheNameTheYear() {
		try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
			wizard.type("Cơ quan ban hành:", "Ủy ban nhân dân tỉnh Vân Sơn");
			wizard.number("Năm kế hoạch:", 2031);

			assertEquals("Vân Sơn", wizard.typed("Địa danh:"));
			assertEquals("ke-hoach-2031", wizard.typed("Tên dự án:"));
		}
	}

	@Test
	void badNamesAndPlacesAreToldBeforeAnythingIsWritten(@TempDir Path folder) throws IOException, CoreException {
		try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
			wizard.type("Cơ quan ban hành:", "Ủy ban nhân dân tỉnh Vân Sơn");
			wizard.type("Tên dự án:", existing.project().getName());
			assertEquals("Đã có dự án “" + existing.project().getName() + "”. Hãy đặt tên khác.", wizard.error());
			wizard.type("Tên dự án:", "a/b");
			assertTrue(wizard.error().startsWith("“a/b” không dùng làm tên dự án được."), wizard.error());
			wizard.type("Tên dự án:", made.name());
			wizard.tick("Lưu trong thư mục làm việc của chương trình", false);
			wizard.type("Nơi lưu:", folder.resolve("khong-co").toString());
			assertTrue(wizard.error().startsWith("Không có thư mục"), wizard.error());
			assertFalse(wizard.canFinish());
			wizard.type("Cơ quan ban hành:", " ");
			assertEquals("Hãy ghi tên cơ quan ban hành.", wizard.error());
			wizard.cancel();
		}
		try (var inside = Files.list(folder)) {
			assertEquals(0, inside.count());
		}
	}

	@Test
	void projectCanLieInAnotherFolder(@TempDir Path folder) throws CoreException {
		String name = made.name();
		try (WizardDriver wizard = new WizardDriver(new NewProjectWizard())) {
			wizard.type("Cơ quan ban hành:", "Ủy ban nhân dân tỉnh Vân Sơn");
			wizard.number("Năm kế hoạch:", 2028);
			wizard.type("Tên dự án:", name);
			wizard.tick("Lưu trong thư mục làm việc của chương trình", false);
			wizard.type("Nơi lưu:", folder.toString());
			wizard.finish();
		}
		assertTrue(Files.exists(folder.resolve(name).resolve("quyet-dinh-2028.kehoach")));
		assertTrue(made.project(name).getFile("quyet-dinh-2028.kehoach").exists());
	}
}
