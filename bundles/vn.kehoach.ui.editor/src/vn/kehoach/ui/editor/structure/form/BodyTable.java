package vn.kehoach.ui.editor.structure.form;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.ui.editor.structure.StructureMessages;

/** The rows of a list of references, and what can be done with the selected one. */
final class BodyTable {
	private static final int LEAST = 2;
	private static final int MOST = 8;

	private final TableViewer viewer;
	private final Consumer<List<ListedBody>> changed;
	private final boolean worded;
	private ListedBodies bodies = ListedBodies.NONE;
	private BodyButtons buttons;

	/**
	 * @param worded true when rows may be printed with other words than their names
	 * @param changed is told what the user made of the list
	 */
	BodyTable(Composite parent, boolean worded, Consumer<List<ListedBody>> changed) {
		this.changed = changed;
		this.worded = worded;
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER | SWT.FULL_SELECTION);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ListedBodyLabel());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.widthHint = 200;
		viewer.getControl().setLayoutData(data);
		viewer.addSelectionChangedListener(event -> enable());
		viewer.addDoubleClickListener(event -> word());
		viewer.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL)
				remove();
		});
	}

	/** Creates the buttons for the selected row. */
	void createButtons(Composite parent) {
		buttons = new BodyButtons(parent);
		buttons.add("up", "moveUp", () -> move(-1));
		buttons.add("down", "moveDown", () -> move(1));
		if (worded)
			buttons.add("wording", "signature", this::word);
		buttons.add("remove", "delete", this::remove);
		enable();
	}

	TableViewer viewer() {
		return viewer;
	}

	List<ListedBody> bodies() {
		return bodies.all();
	}

	void show(List<ListedBody> next) {
		show(new ListedBodies(next).after(bodies));
	}

	private void show(ListedBodies next) {
		String selected = selected() < 0 ? null : bodies.all().get(selected()).id();
		int height = height(next.all().size());
		boolean grown = height(bodies.all().size()) != height || bodies.all().isEmpty();
		bodies = next;
		viewer.setInput(bodies.all());
		if (selected != null && bodies.rowOf(selected) >= 0)
			viewer.getTable().setSelection(bodies.rowOf(selected));
		((GridData) viewer.getControl().getLayoutData()).heightHint = height;
		if (grown)
			viewer.getControl().requestLayout();
		enable();
	}

	private int height(int rows) {
		return viewer.getTable().getItemHeight() * Math.clamp(rows, LEAST, MOST);
	}

	/** Names of rows that have none yet, and hints at successors. */
	void learn(List<Candidate> candidates) {
		if (!viewer.getControl().isDisposed())
			show(bodies.learnt(candidates));
	}

	private int selected() {
		return viewer.getTable().getSelectionIndex();
	}

	private void enable() {
		if (buttons != null)
			buttons.enable(selected(), bodies.all().size());
	}

	private void move(int step) {
		changed.accept(bodies.moved(selected(), step).all());
	}

	private void remove() {
		if (selected() >= 0)
			changed.accept(bodies.without(selected()).all());
	}

	private void word() {
		if (!worded || selected() < 0)
			return;
		ListedBody body = bodies.all().get(selected());
		InputDialog dialog = new InputDialog(viewer.getControl().getShell(), StructureMessages.text("wordingTitle"),
				StructureMessages.text("wordingQuestion", body.name()), body.wording() == null ? body.name() : body.wording(), null);
		if (dialog.open() != Window.OK)
			return;
		String words = dialog.getValue().strip();
		changed.accept(bodies.with(selected(), body.printedAs(words.isEmpty() || words.equals(body.name()) ? null : words)).all());
	}
}
