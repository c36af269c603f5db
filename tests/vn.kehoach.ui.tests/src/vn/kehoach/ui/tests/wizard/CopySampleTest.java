package vn.kehoach.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.wizard.project.CopySampleWizard;

/** The sample can be tried out without harm. */
final class CopySampleTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final MadeProjects made = new MadeProjects();

	@Test
	void copyHoldsAllFilesAndIsOpened() {
		String name = made.name();
		try (WizardDriver wizard = new WizardDriver(new CopySampleWizard())) {
			wizard.type("Tên dự án:", name);
			wizard.finish();
		}
		assertTrue(made.project(name).getFile("nhom/quoc-phong.kehoach").exists());
		assertEquals("quyet-dinh-2027.kehoach", TestProject.page().getActiveEditor().getEditorInput().getName());
		assertEquals(0, made.problems(made.project(name)).count(1));
	}
}
