package vn.kehoach.ui.editor.structure.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.ui.editor.structure.StructureMessages;

/** The rows of a list of references with the buttons beside them. */
final class BodyTable {
	private static final int LEAST = 2;
	private static final int MOST = 8;

	private final TableViewer viewer;
	private final Consumer<List<ListedBody>> changed;
	private final Map<String, ToolItem> buttons = new HashMap<>();
	private final boolean worded;
	private List<ListedBody> bodies = List.of();

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
		ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
		button(bar, "up", "moveUp", () -> move(-1));
		button(bar, "down", "moveDown", () -> move(1));
		if (worded)
			button(bar, "wording", "signature", this::word);
		button(bar, "remove", "delete", this::remove);
		enable();
	}

	private void button(ToolBar bar, String key, String icon, Runnable work) {
		ToolItem button = new ToolItem(bar, SWT.PUSH);
		Image image = ImageDescriptor.createFromURL(BodyTable.class.getResource("/icons/structure/" + icon + ".svg")).createImage();
		button.setImage(image);
		button.addDisposeListener(event -> image.dispose());
		button.setToolTipText(StructureMessages.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		buttons.put(key, button);
	}

	TableViewer viewer() {
		return viewer;
	}

	List<ListedBody> bodies() {
		return bodies;
	}

	void show(List<ListedBody> next) {
		Map<String, ListedBody> known = new HashMap<>();
		bodies.forEach(body -> known.put(body.id(), body));
		String selected = selected() < 0 ? null : bodies.get(selected()).id();
		int height = height(next.size());
		boolean grown = height(bodies.size()) != height || bodies.isEmpty();
		bodies = next.stream().map(body -> named(body, known.get(body.id()))).toList();
		viewer.setInput(bodies);
		bodies.stream().filter(body -> body.id().equals(selected)).findFirst()
				.ifPresent(body -> viewer.getTable().setSelection(bodies.indexOf(body)));
		((GridData) viewer.getControl().getLayoutData()).heightHint = height;
		if (grown)
			viewer.getControl().getParent().getParent().layout(true, true);
		enable();
	}

	private int height(int rows) {
		return viewer.getTable().getItemHeight() * Math.clamp(rows, LEAST, MOST);
	}

	/** A name that was learnt before is not forgotten while it is asked for again. */
	private static ListedBody named(ListedBody body, ListedBody before) {
		return before != null && body.name().equals(body.id()) ? body.known(before.name(), before.hint(), before.valid()) : body;
	}

	/** Names of rows that have none yet, and hints at successors. */
	void learn(List<Candidate> candidates) {
		if (viewer.getControl().isDisposed())
			return;
		Map<String, Candidate> byId = new HashMap<>();
		candidates.forEach(candidate -> byId.put(candidate.id(), candidate));
		show(bodies.stream().map(body -> learnt(body, byId.get(body.id()))).toList());
	}

	private static ListedBody learnt(ListedBody body, Candidate candidate) {
		return candidate == null ? body : body.known(candidate.label(), candidate.valid() ? "" : candidate.detail(), candidate.valid());
	}

	private int selected() {
		return viewer.getTable().getSelectionIndex();
	}

	private void enable() {
		int row = selected();
		buttons.forEach((key, button) -> button.setEnabled(switch (key) {
		case "up" -> row > 0;
		case "down" -> row >= 0 && row < bodies.size() - 1;
		default -> row >= 0;
		}));
	}

	private void move(int step) {
		List<ListedBody> next = new ArrayList<>(bodies);
		Collections.swap(next, selected(), selected() + step);
		changed.accept(next);
	}

	private void remove() {
		if (selected() < 0)
			return;
		List<ListedBody> next = new ArrayList<>(bodies);
		next.remove(selected());
		changed.accept(next);
	}

	private void word() {
		if (!worded || selected() < 0)
			return;
		ListedBody body = bodies.get(selected());
		InputDialog dialog = new InputDialog(viewer.getControl().getShell(), StructureMessages.text("wordingTitle"),
				StructureMessages.text("wordingQuestion", body.name()), body.wording() == null ? body.name() : body.wording(), null);
		if (dialog.open() != Window.OK)
			return;
		String words = dialog.getValue().strip();
		List<ListedBody> next = new ArrayList<>(bodies);
		next.set(selected(), body.printedAs(words.isEmpty() || words.equals(body.name()) ? null : words));
		changed.accept(next);
	}
}
