package vn.kehoach.ui.editor.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;

/** The widgets of the outline: a box to filter, and the tree. */
final class OutlinePanel {
	private static final int OPEN_LEVELS = 4;
	/** More open nodes are not looked through, and take long to build. */
	private static final int OPEN_NODES = 300;

	private final OutlineTree content = new OutlineTree();
	private final OutlineFilter filter = new OutlineFilter();
	private final Composite area;
	private final TreeViewer tree;
	private boolean quiet;

	/**
	 * @param parent what they are put into
	 * @param chosen is told which element the user chooses
	 */
	OutlinePanel(Composite parent, Consumer<StructureNode> chosen) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 2;
		area.setLayout(layout);
		Text words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(OutlineMessages.text("filter"));
		words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		words.addModifyListener(event -> filter(words.getText()));
		tree = new TreeViewer(area, SWT.H_SCROLL | SWT.V_SCROLL);
		tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setUseHashlookup(true);
		tree.setComparer(new NodeIdentity());
		tree.setContentProvider(content);
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		tree.addFilter(filter);
		tree.addSelectionChangedListener(event -> {
			if (!quiet && event.getStructuredSelection().getFirstElement() instanceof StructureNode node)
				content.current(node).ifPresent(chosen);
		});
	}

	Composite area() {
		return area;
	}

	TreeViewer tree() {
		return tree;
	}

	boolean isDisposed() {
		return area.isDisposed();
	}

	/** Shows other elements; what was open stays open. */
	void show(Structure structure) {
		List<StructureNode> before = content.roots();
		content.show(structure);
		if (tree.getInput() == null)
			first();
		else
			quietly(() -> next(before));
	}

	private void first() {
		quietly(() -> tree.setInput(content));
		if (filter.isOff())
			tree.expandToLevel(content.levels(OPEN_LEVELS, OPEN_NODES));
		else
			tree.expandAll();
	}

	private void next(List<StructureNode> before) {
		if (filter.isOff())
			new OutlineRefresh(tree).run(before, content.roots());
		else {
			tree.refresh();
			tree.expandAll();
		}
	}

	/** Selects the innermost element around a place of the text. */
	void select(Position place) {
		content.at(place).ifPresent(node -> quietly(() -> tree.setSelection(new StructuredSelection(node), true)));
	}

	private void filter(String words) {
		filter.want(words);
		quietly(() -> {
			tree.refresh();
			if (!filter.isOff())
				tree.expandAll();
		});
	}

	/** The user has not chosen what is selected meanwhile. */
	private void quietly(Runnable step) {
		boolean before = quiet;
		quiet = true;
		try {
			step.run();
		} finally {
			quiet = before;
		}
	}
}
