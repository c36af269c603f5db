package vn.kehoach.ui.tests.tour;

import java.nio.file.Path;

import vn.kehoach.ui.tests.editor.Commands;
import vn.kehoach.ui.tests.wizard.WizardDriver;
import vn.kehoach.ui.tests.workbench.AtDialog;
import vn.kehoach.ui.tests.workbench.UiWait;
import vn.kehoach.ui.wizard.PlanWizardDialog;

/** Every page of every wizard. */
final class WizardTour {
	private final Camera camera;

	WizardTour(Camera camera) {
		this.camera = camera;
	}

	/** New project and sample; nothing is made. */
	void projects() {
		AtDialog.deal(PlanWizardDialog.class, () -> Commands.runId("vn.kehoach.ui.newProject"), dialog -> {
			WizardDriver wizard = new WizardDriver(dialog);
			camera.take("wizard-project");
			wizard.type("Tên dự án:", "a/b");
			camera.take("wizard-project-refused");
			wizard.cancel();
		});
		AtDialog.deal(PlanWizardDialog.class, () -> Commands.runId("vn.kehoach.ui.copySample"), dialog -> {
			WizardDriver wizard = new WizardDriver(dialog);
			camera.take("wizard-sample");
			wizard.cancel();
		});
	}

	/** Leads to a project. */
	void importing(Path document, String project) {
		AtDialog.deal(PlanWizardDialog.class, () -> Commands.runId("vn.kehoach.ui.importDocuments"), dialog -> {
			WizardDriver wizard = new WizardDriver(dialog);
			camera.take("wizard-import-empty");
			NewUser.paste(wizard.tables().getFirst(), document);
			wizard.type("Tên dự án:", project);
			camera.take("wizard-import-sources");
			wizard.next();
			camera.take("wizard-import-report");
			wizard.finish();
		});
	}

	/** Leads to a project, from the document that is open. */
	void newYear(int year, String project) {
		AtDialog.deal(PlanWizardDialog.class, () -> Commands.runId("vn.kehoach.ui.newYear"), dialog -> {
			WizardDriver wizard = new WizardDriver(dialog);
			UiWait.until("a document is proposed", wizard::canGoOn);
			wizard.number("Năm mới:", year);
			wizard.type("Tên dự án:", project);
			for (String page : new String[]{ "source", "moves", "bodies", "citations" }) {
				camera.take("wizard-year-" + page);
				if (!wizard.canGoOn())
					wizard.press("Xác nhận tất cả");
				wizard.next();
			}
			camera.take("wizard-year-values");
			wizard.finish();
		});
	}
}
