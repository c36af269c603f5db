package vn.kehoach.ui.tests.tour;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import vn.kehoach.app.welcome.Welcome;
import vn.kehoach.ui.export.ExportDialog;
import vn.kehoach.ui.export.ExportFormat;
import vn.kehoach.ui.export.ExportHandler;
import vn.kehoach.ui.tests.editor.Commands;
import vn.kehoach.ui.tests.wizard.WizardDriver;
import vn.kehoach.ui.tests.workbench.AtDialog;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;
import vn.kehoach.ui.wizard.PlanWizardDialog;

/** Somebody who has never seen the workbench: does what welcome page, menus and keys offer. */
final class NewUser {
	/** Opens the welcome page and presses the button that leads to the import. */
	void importsFromTheWelcomePage(Path document, String project) {
		Welcome.show(TestProject.page());
		UiWait.settle();
		Composite window = TestProject.page().getWorkbenchWindow().getShell();
		AtDialog.deal(PlanWizardDialog.class, () -> press(window, "Nhập văn bản đã có"), dialog -> {
			WizardDriver wizard = new WizardDriver(dialog);
			paste(wizard.tables().getFirst(), document);
			wizard.type("Tên dự án:", project);
			wizard.next();
			wizard.finish();
		});
	}

	/** Starts the year from the document that is open; the successor of a body is chosen, those of all others are confirmed as proposed. */
	void startsTheYear(int year, String project, String body, String successor) {
		AtDialog.deal(PlanWizardDialog.class, () -> Commands.runId("vn.kehoach.ui.newYear"), dialog -> {
			WizardDriver wizard = new WizardDriver(dialog);
			UiWait.until("a document is proposed", wizard::canGoOn);
			wizard.number("Năm mới:", year);
			wizard.type("Tên dự án:", project);
			wizard.next();
			wizard.next();
			select(wizard.tables().getFirst(), body);
			wizard.choose("Thay bằng:", successor);
			if (!wizard.canGoOn())
				wizard.press("Xác nhận tất cả");
			wizard.next();
			wizard.next();
			wizard.finish();
		});
	}

	/** Saves all files. */
	void savesAll() {
		Commands.runId("org.eclipse.ui.file.saveAll");
		UiWait.until("all files are saved", () -> TestProject.page().getDirtyEditors().length == 0);
	}

	/** Exports what is being edited for the word processor. */
	void exportsForWord(Path folder, String name) {
		AtDialog.deal(ExportDialog.class, () -> Commands.runId(ExportHandler.COMMAND), dialog -> {
			for (ExportFormat format : ExportFormat.values()) {
				dialog.format(format).setSelection(format == ExportFormat.DOCX);
				dialog.format(format).notifyListeners(SWT.Selection, new Event());
			}
			dialog.folder().setText(folder.toString());
			dialog.name().setText(name);
			dialog.openAfterwards().setSelection(false);
			dialog.press(IDialogConstants.OK_ID);
		});
	}

	/** Pastes a file that was copied elsewhere into a list. */
	static void paste(Table files, Path file) {
		Copied.to(FileTransfer.getInstance(), new String[]{ file.toString() });
		Event paste = new Event();
		paste.keyCode = 'v';
		paste.stateMask = SWT.MOD1;
		files.notifyListeners(SWT.KeyDown, paste);
		UiWait.settle();
	}

	private static void select(Table table, String words) {
		TableItem row = Stream.of(table.getItems()).filter(item -> item.getText().contains(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words + " in " + List.of(table.getItems())));
		table.setSelection(row);
		Event event = new Event();
		event.item = row;
		table.notifyListeners(SWT.Selection, event);
		UiWait.settle();
	}

	private static void press(Composite parent, String words) {
		Button button = inside(parent).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(each -> each.getText().strip().equals(words) && each.isVisible()).findFirst()
				.orElseThrow(() -> new AssertionError("No button " + words));
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Stream<Control> inside(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(
				child -> child instanceof Composite deeper ? Stream.concat(Stream.of(child), inside(deeper)) : Stream.of(child));
	}
}
