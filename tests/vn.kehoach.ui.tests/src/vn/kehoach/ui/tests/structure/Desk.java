package vn.kehoach.ui.tests.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Somebody at the structure page: looks at its widgets, clicks and types. */
final class Desk {
	private final PlanEditor editor;

	private Desk(PlanEditor editor) {
		this.editor = editor;
	}

	/** Opens a plan at the structure page and waits for its tree. */
	static Desk open(TestProject project, String text) throws CoreException {
		Desk desk = new Desk(project.open(project.write("ke-hoach.kehoach", text)));
		desk.editor.showStructure();
		UiWait.until("the tree is shown", () -> desk.tree().getTree().getItemCount() > 0);
		return desk;
	}

	PlanEditor editor() {
		return editor;
	}

	TreeViewer tree() {
		return editor.structurePage().tree().viewer();
	}

	String text() {
		return editor.textEditor().viewer().getDocument().get();
	}

	void untilText(String part) {
		UiWait.until("the text has: " + part + "\nbut is:\n", () -> text().contains(part));
	}

	void select(String... handles) {
		UiWait.until("the tree has " + List.of(handles),
				() -> Stream.of(handles).allMatch(handle -> editor.structurePage().tree().model().node(handle).isPresent()));
		tree().setSelection(new StructuredSelection(handles), true);
	}

	/** Selects a node and waits for its form. */
	void edit(String handle) {
		select(handle);
		untilForm(handle);
	}

	void untilForm(String handle) {
		UiWait.until("the form of " + handle + " is shown", () -> handle.equals(editor.structurePage().form().shownHandle()));
	}

	String selected() {
		return editor.structurePage().tree().selected().toString();
	}

	/** The texts of all items that are open. */
	List<String> items() {
		List<String> texts = new ArrayList<>();
		collect(tree().getTree().getItems(), texts);
		return texts;
	}

	private static void collect(TreeItem[] items, List<String> texts) {
		for (TreeItem item : items) {
			texts.add(item.getText());
			if (item.getExpanded())
				collect(item.getItems(), texts);
		}
	}

	/** The widget of a type in the row of a label. */
	<T extends Control> T field(String label, Class<T> type) {
		List<Control> controls = all((Composite) editor.structurePage().form().control());
		Label found = controls.stream().filter(Label.class::isInstance).map(Label.class::cast).filter(text -> text.getText().equals(label))
				.findFirst().orElseThrow(() -> new AssertionError("No field " + label));
		Control[] row = found.getParent().getChildren();
		Control cell = row[List.of(row).indexOf(found) + 1];
		return (cell instanceof Composite composite && !type.isInstance(cell) ? all(composite) : List.of(cell)).stream()
				.filter(type::isInstance)
				.map(type::cast).findFirst().orElseThrow(() -> new AssertionError("Nothing of " + type + " in " + label));
	}

	/** The first widget of a type that is seen in the form. */
	<T extends Control> T widget(Class<T> type) {
		return all((Composite) editor.structurePage().form().control()).stream().filter(type::isInstance).filter(Control::isVisible)
				.map(type::cast).findFirst().orElseThrow();
	}

	void press(String button) {
		Button found = all((Composite) editor.structurePage().form().control()).stream().filter(Button.class::isInstance)
				.map(Button.class::cast).filter(widget -> widget.getText().equals(button)).findFirst().orElseThrow();
		found.notifyListeners(SWT.Selection, new Event());
	}

	/** Clicks a button above the tree. Like the real one it does not take the focus from the field that has it. */
	void click(String button) {
		ToolItem found = all((Composite) editor.structurePage().tree().control()).stream().filter(ToolBar.class::isInstance)
				.flatMap(bar -> Stream.of(((ToolBar) bar).getItems())).filter(item -> button.equals(item.getToolTipText())).findFirst()
				.orElseThrow(() -> new AssertionError("No button " + button));
		found.notifyListeners(SWT.Selection, new Event());
	}

	/** The handle of the child of a node at a place, counted from 0. */
	String child(String parent, int place) {
		return editor.structurePage().tree().model().children(parent).get(place);
	}

	/** Waits until nothing is asked of the server for an edit any more. */
	void untilIdle() {
		UiWait.answer(editor.structurePage().commit());
	}

	/** The focus goes elsewhere. */
	static void leave(Control field) {
		field.notifyListeners(SWT.FocusOut, new Event());
	}

	private static List<Control> all(Composite parent) {
		List<Control> controls = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			controls.add(child);
			if (child instanceof Composite composite)
				controls.addAll(all(composite));
		}
		return controls;
	}

	/** Types into a field and ends with Enter. */
	static void type(Text text, String words) {
		text.setFocus();
		text.setText(words);
		key(text, SWT.CR);
	}

	static void key(Control control, int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = (char) code;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** Types into a box and takes the first thing it offers. */
	void choose(Text box, String words) {
		box.setFocus();
		box.setText(words);
		UiWait.until("something is offered for " + words, () -> offers() != null);
		box.notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** The open list of candidates; null for none. */
	static Table offers() {
		return Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(shell -> Stream.of(shell.getChildren()))
				.filter(Table.class::isInstance).map(Table.class::cast).filter(table -> table.getItemCount() > 0).findFirst().orElse(null);
	}
}
