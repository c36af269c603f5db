package vn.kehoach.ui.editor.structure;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;

import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.editor.server.PlanWorkspace;
import vn.kehoach.ui.editor.structure.form.FormPane;
import vn.kehoach.ui.editor.structure.tree.NodeMarks;
import vn.kehoach.ui.editor.structure.tree.StructureTree;
import vn.kehoach.ui.editor.text.PlanTextEditor;

/** Tree and form of one document, working together. */
final class StructureDesk {
	private static final int[] WEIGHTS = { 40, 60 };

	private final PlanWorkspace workspace = EditorBundle.workspace();
	private final PlanTextEditor text;
	private final NodeSelection selection;
	private final CaretLink caret;
	private final SashForm sash;
	private final StructureTree tree;
	private final FormPane form;
	private final ElementEdits edits;
	private StructureSource source;
	private boolean arriving;

	StructureDesk(Composite parent, PlanTextEditor text, NodeSelection selection, IActionBars bars, Runnable showText,
			Runnable typed) {
		this.text = text;
		this.selection = selection;
		caret = new CaretLink(text);
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		tree = new StructureTree(sash);
		form = new FormPane(sash, workspace, typed, handle -> tree.select(List.of(handle)));
		sash.setWeights(WEIGHTS);
		edits = new ElementEdits(workspace, parent.getDisplay(), text::validateEditorInputState, form::refuse, typed);
		tree.install(edits, form, this::isCurrent, this::words, bars, showText);
		form.install(edits, tree.actions());
		tree.onSelection(this::selected);
	}

	StructureTree tree() {
		return tree;
	}

	FormPane form() {
		return form;
	}

	/** Shows the document of the text page, and follows it. */
	void follow() {
		arriving = true;
		Optional<ServedDocument> document = workspace.documents().of(text.viewer().getDocument());
		boolean other = source == null || document.filter(served -> served == source.document()).isEmpty();
		if (other) {
			if (source != null)
				source.leave();
			source = document.map(served -> new StructureSource(served, workspace, sash.getDisplay(), this::show)).orElse(null);
		}
		if (source != null)
			source.follow();
	}

	/** Puts what was typed into the text, and asks no more. */
	void leave() {
		commit();
		caret.leave();
		if (source != null)
			source.leave();
	}

	/** The document is closed. */
	void close() {
		edits.close();
		if (source != null)
			source.leave();
	}

	private void show(StructureModel model) {
		if (sash.isDisposed())
			return;
		tree.show(model, NodeMarks.of(model, workspace.diagnostics().of(model.uri())));
		if (arriving)
			caret.visited(model).ifPresent(handle -> tree.select(List.of(handle)));
		arriving = false;
		form.show(model, tree.selected());
	}

	private void selected(List<String> handles) {
		StructureModel model = tree.model();
		List<StructureNode> nodes = handles.stream().map(model::node).flatMap(Optional::stream).toList();
		form.show(model, handles);
		if (nodes.size() == 1 && isCurrent() && !arriving)
			caret.follow(nodes.getFirst());
		selection.show(nodes);
	}

	/** True when something that was typed or done is not in the text yet. */
	boolean isDirty() {
		return form.isDirty() || !edits.whenIdle().isDone();
	}

	CompletableFuture<Void> commit() {
		form.commit();
		return edits.whenIdle();
	}

	private boolean isCurrent() {
		return source != null && source.document().version() == tree.model().version();
	}

	/** The source of a node; "" while the text is newer than the tree. */
	private String words(StructureNode node) {
		if (!isCurrent())
			return "";
		IDocument document = text.viewer().getDocument();
		try {
			Optional<IRegion> region = Positions.region(document, node.range());
			return region.isEmpty() ? "" : document.get(region.get().getOffset(), region.get().getLength());
		} catch (BadLocationException changed) {
			throw new IllegalStateException(changed);
		}
	}
}
