package vn.kehoach.ui.tests.wizard;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;
import vn.kehoach.ui.wizard.PlanWizardDialog;

/** Drives a wizard by its widgets, as a user does. */
public final class WizardDriver implements AutoCloseable {
	private final WizardDialog dialog;

	/** Opens the wizard. */
	public WizardDriver(IWizard wizard) {
		dialog = new PlanWizardDialog(TestProject.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		UiWait.settle();
	}

	/** Drives a wizard that is open already. */
	public WizardDriver(WizardDialog open) {
		dialog = open;
		UiWait.settle();
	}

	/** Presses "Next". */
	public void next() {
		press(button(IDialogConstants.NEXT_ID));
	}

	/** Presses "Back". */
	public void back() {
		press(button(IDialogConstants.BACK_ID));
	}

	/** Presses "Finish". */
	public void finish() {
		press(button(IDialogConstants.FINISH_ID));
	}

	/** Presses "Cancel". */
	public void cancel() {
		press(button(IDialogConstants.CANCEL_ID));
	}

	/** True when "Next" can be pressed. */
	public boolean canGoOn() {
		return button(IDialogConstants.NEXT_ID).isEnabled();
	}

	/** True when "Finish" can be pressed. */
	public boolean canFinish() {
		return button(IDialogConstants.FINISH_ID).isEnabled();
	}

	private Button button(int id) {
		return all(dialog.getShell(), Button.class).filter(button -> Integer.valueOf(id).equals(button.getData())).findFirst()
				.orElseThrow();
	}

	private static void press(Button button) {
		if (!button.isEnabled())
			throw new AssertionError("“" + button.getText() + "” cannot be pressed");
		button.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}

	/** Presses a button of the page. */
	public void press(String words) {
		press(page(Button.class, button -> button.getText().equals(words)));
	}

	/** Ticks or clears a box, or chooses a radio button. */
	public void tick(String words, boolean on) {
		Button box = page(Button.class, button -> button.getText().equals(words));
		if ((box.getStyle() & SWT.RADIO) != 0)
			all(box.getParent(), Button.class).filter(other -> (other.getStyle() & SWT.RADIO) != 0 && other != box)
					.forEach(other -> select(other, false));
		select(box, on);
	}

	private static void select(Button box, boolean on) {
		box.setSelection(on);
		box.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}

	/** Types into the field behind a label. */
	public void type(String label, String words) {
		field(label, Text.class).setText(words);
		UiWait.settle();
	}

	/** What stands in the field behind a label. */
	public String typed(String label) {
		return field(label, Text.class).getText();
	}

	/** Sets the number behind a label. */
	public void number(String label, int value) {
		field(label, Spinner.class).setSelection(value);
		UiWait.settle();
	}

	/** The list behind a label. */
	public Combo combo(String label) {
		return field(label, Combo.class);
	}

	/** Chooses the first entry that begins with some words in the list behind a label. */
	public void choose(String label, String beginning) {
		Combo combo = field(label, Combo.class);
		UiWait.until("“" + beginning + "” is offered", () -> Stream.of(combo.getItems()).anyMatch(item -> item.startsWith(beginning)));
		List<String> items = List.of(combo.getItems());
		combo.select(items.indexOf(items.stream().filter(item -> item.startsWith(beginning)).findFirst().orElseThrow()));
		combo.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}

	private <C extends Control> C field(String label, Class<C> type) {
		Label before = page(Label.class, each -> each.getText().equals(label));
		List<Control> around = List.of(before.getParent().getChildren());
		return type.cast(around.get(around.indexOf(before) + 1));
	}

	/** The tables of the page, from top to bottom. */
	public List<Table> tables() {
		return all(pageControl(), Table.class).toList();
	}

	/** The tree of the page. */
	public Tree tree() {
		return page(Tree.class, tree -> true);
	}

	/** All words in labels of the page. */
	public String words() {
		return String.join("\n", all(pageControl(), Label.class).map(Label::getText).toList());
	}

	/** What the page says is wrong; null for nothing. */
	public String error() {
		return ((WizardPage) dialog.getCurrentPage()).getErrorMessage();
	}

	private <C extends Control> C page(Class<C> type, Predicate<C> wanted) {
		return all(pageControl(), type).filter(wanted).findFirst().orElseThrow(() -> new AssertionError("No such " + type.getSimpleName()));
	}

	private Composite pageControl() {
		return (Composite) dialog.getCurrentPage().getControl();
	}

	private static <C extends Control> Stream<C> all(Composite parent, Class<C> type) {
		return inside(parent).filter(type::isInstance).map(type::cast);
	}

	private static Stream<Control> inside(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(
				child -> child instanceof Composite deeper ? Stream.concat(Stream.of(child), inside(deeper)) : Stream.of(child));
	}

	/** Its window. */
	public Shell shell() {
		return dialog.getShell();
	}

	/** True while the wizard is open. */
	public boolean isOpen() {
		return dialog.getShell() != null && !dialog.getShell().isDisposed();
	}

	@Override
	public void close() {
		if (isOpen())
			dialog.close();
		UiWait.settle();
	}
}
