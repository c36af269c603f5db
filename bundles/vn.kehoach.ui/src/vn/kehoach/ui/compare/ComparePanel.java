package vn.kehoach.ui.compare;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.kehoach.server.protocol.compare.DifferenceNode;

/** The tree of differences, and below it the element in use in both versions; in their place a hint as long as there is nothing. */
public final class ComparePanel {
	private static final int WIDTH = 460;

	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final Composite empty;
	private final Label hint;
	private final SashForm halves;
	private final DifferenceTree tree;
	private final SideText older;
	private final SideText newer;
	private final SideOpener opener;

	ComparePanel(Composite parent, CompareInput input, SideOpener opener) {
		this.opener = opener;
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		empty = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(empty);
		hint = new Label(empty, SWT.WRAP | SWT.CENTER);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		hint.setText(CompareMessages.text("asking"));
		halves = new SashForm(area, SWT.VERTICAL);
		tree = new DifferenceTree(halves, this::selected);
		SashForm sides = new SashForm(halves, SWT.HORIZONTAL);
		older = new SideText(side(sides, "column.OLDER", input.older()), true);
		newer = new SideText(side(sides, "column.NEWER", input.newer()), false);
		halves.setWeights(58, 42);
		tree.whenOpened(node -> opener.open(node.newer() == null ? node.older() : node.newer()), menu());
		stack.topControl = empty;
	}

	private static Composite side(Composite parent, String key, ComparedSide version) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(side);
		Label name = new Label(side, SWT.NONE);
		name.setText(CompareMessages.text("side", CompareMessages.text(key), version.label()).replace("&", "&&"));
		name.setToolTipText(version.label());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		return side;
	}

	private MenuManager menu() {
		MenuManager menu = new MenuManager();
		menu.add(action("goOlder", this::openOlder));
		menu.add(action("goNewer", this::openNewer));
		return menu;
	}

	private static Action action(String key, Runnable run) {
		return new Action(CompareMessages.text(key)) {
			@Override
			public void run() {
				run.run();
			}
		};
	}

	private void selected(DifferenceNode node) {
		older.show(node);
		newer.show(node);
	}

	/** Goes to the element in use in the older version. */
	public void openOlder() {
		if (tree.selected() != null)
			opener.open(tree.selected().older());
	}

	/** Goes to the element in use in the newer version. */
	public void openNewer() {
		if (tree.selected() != null)
			opener.open(tree.selected().newer());
	}

	void show(DifferenceNode root) {
		bring(halves);
		tree.show(root);
	}

	void hint(String words) {
		hint.setText(words);
		empty.layout();
		bring(empty);
	}

	private void bring(Control control) {
		stack.topControl = control;
		area.layout();
	}

	DifferenceTree tree() {
		return tree;
	}

	/** The whole. */
	public Composite control() {
		return area;
	}
}
