package vn.kehoach.ui.tests.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import vn.kehoach.ui.tests.workbench.UiWait;

/** Finds and drives widgets beside a table or tree. */
final class Widgets {
	private Widgets() {
	}

	/** Types into the field for words. */
	static void search(Control beside, String words) {
		first(beside, Text.class).setText(words);
		UiWait.settle();
	}

	/** Chooses an entry of a combo box that has it. */
	static void choose(Control beside, String entry) {
		Combo combo = around(beside, Combo.class).filter(box -> List.of(box.getItems()).contains(entry)).findFirst().orElseThrow();
		combo.select(List.of(combo.getItems()).indexOf(entry));
		combo.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}

	/** Ticks or clears a box. */
	static void tick(Control beside, boolean ticked) {
		Button box = first(beside, Button.class);
		box.setSelection(ticked);
		box.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}

	private static <T extends Control> T first(Control beside, Class<T> type) {
		return around(beside, type).findFirst().orElseThrow();
	}

	private static <T extends Control> Stream<T> around(Control beside, Class<T> type) {
		Composite content = beside.getParent();
		while (inside(content).noneMatch(type::isInstance))
			content = content.getParent();
		return inside(content).filter(type::isInstance).map(type::cast);
	}

	private static Stream<Control> inside(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite deeper && !(child instanceof Combo)
						? Stream.concat(Stream.of(child), inside(deeper))
						: Stream.of(child));
	}

	/** The rows of a tree, those below others set in by a point for each level. */
	static List<String> rows(Tree tree) {
		List<String> rows = new ArrayList<>();
		for (TreeItem item : tree.getItems())
			add(item, "", rows);
		return rows;
	}

	private static void add(TreeItem item, String indent, List<String> rows) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < item.getParent().getColumnCount(); column++)
			cells.add(item.getText(column));
		rows.add(indent + String.join(" | ", cells).replaceAll("( \\| )+$", ""));
		for (TreeItem child : item.getItems())
			add(child, indent + ". ", rows);
	}

	/** Selects the item and opens it, as a double click does. */
	static void open(Tree tree, TreeItem item) {
		tree.setSelection(item);
		Event selection = new Event();
		selection.item = item;
		tree.notifyListeners(SWT.Selection, selection);
		tree.notifyListeners(SWT.DefaultSelection, selection);
		UiWait.settle();
	}
}
