package vn.kehoach.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.IWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;
import vn.kehoach.ui.wizard.importing.ImportWizard;
import vn.kehoach.ui.wizard.newyear.NewYearWizard;
import vn.kehoach.ui.wizard.project.CopySampleWizard;
import vn.kehoach.ui.wizard.project.NewProjectWizard;

/** No page of a wizard clips its words; with -Dkehoach.pictures=FOLDER a picture of each page is kept there. */
final class WizardPicturesTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final MadeProjects made = new MadeProjects();
	@RegisterExtension
	final TestProject last = new TestProject();
	@TempDir
	Path folder;

	@Test
	void wordsOfEveryPageAreWhollySeen() throws IOException, CoreException {
		page("du-an-moi", new NewProjectWizard());
		page("du-an-mau", new CopySampleWizard());
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder)), null))) {
			look(wizard, "nhap-1");
			wizard.next();
			look(wizard, "nhap-2");
		}
		String name = made.name();
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder)), null))) {
			wizard.type("Tên dự án:", name);
			wizard.next();
			wizard.finish();
		}
		try (WizardDriver wizard = new WizardDriver(NewYearWizard.of(List.of(made.project(name))))) {
			UiWait.until("documents are offered", () -> wizard.combo("Văn bản năm trước:").isEnabled());
			wizard.number("Năm mới:", 2027);
			UiWait.until("a document is chosen", wizard::canGoOn);
			for (int page = 1; page < 5; page++) {
				look(wizard, "nam-moi-" + page);
				if (!wizard.canGoOn())
					wizard.press("Xác nhận tất cả");
				wizard.next();
			}
			look(wizard, "nam-moi-5");
		}
	}

	private static void page(String name, IWizard wizard) {
		try (WizardDriver driver = new WizardDriver(wizard)) {
			look(driver, name);
		}
	}

	private static void look(WizardDriver wizard, String name) {
		Picture.keep(wizard.shell(), name);
		assertEquals(List.of(), Picture.clipped(wizard.shell()), name);
	}
}
