package vn.kehoach.ui.tests.tour;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;

import vn.kehoach.ui.compare.choose.ChooseDialog;
import vn.kehoach.ui.export.ExportDialog;
import vn.kehoach.ui.export.ExportErrorsDialog;
import vn.kehoach.ui.export.ExportFormat;
import vn.kehoach.ui.export.ExportHandler;
import vn.kehoach.ui.tests.editor.Commands;
import vn.kehoach.ui.tests.workbench.AtDialog;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The dialogs that are no wizards. */
final class DialogTour {
	private final Camera camera;
	private final Typist typist = new Typist();

	DialogTour(Camera camera) {
		this.camera = camera;
	}

	/** For the plan that is being edited. */
	void export() {
		AtDialog.deal(ExportDialog.class, () -> Commands.runId(ExportHandler.COMMAND), dialog -> {
			camera.take("dialog-export");
			dialog.folder().setText("");
			camera.take("dialog-export-refused");
			dialog.close();
		});
	}

	/** @param wrong a plan with errors */
	void exportWithErrors(IFile wrong, Path folder) throws Exception {
		typist.opens(wrong);
		boolean[] seen = new boolean[1];
		AtDialog.deal(ExportErrorsDialog.class, () -> {
			AtDialog.deal(ExportDialog.class, () -> Commands.runId(ExportHandler.COMMAND), dialog -> {
				for (ExportFormat format : ExportFormat.values())
					dialog.format(format).setSelection(format == ExportFormat.TXT);
				dialog.folder().setText(folder.toString());
				dialog.press(IDialogConstants.OK_ID);
			});
			UiWait.until("the errors were shown", () -> seen[0]);
		}, dialog -> {
			camera.take("dialog-export-errors");
			seen[0] = true;
			dialog.close();
		});
	}

	void chooseVersions() {
		AtDialog.deal(ChooseDialog.class, () -> Commands.runId("vn.kehoach.ui.compareWith"), dialog -> {
			camera.take("dialog-compare");
			dialog.close();
		});
	}

	void about() {
		AtDialog.deal(Dialog.class, () -> Commands.runId("org.eclipse.ui.help.aboutAction"), dialog -> {
			camera.take("dialog-about");
			dialog.close();
		});
	}
}
