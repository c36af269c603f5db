package vn.kehoach.ui.compare;

import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import vn.kehoach.server.protocol.compare.DifferenceNode.Change;

/** The bar above a comparison: which differences are seen, going from one to the next, both sides, export. */
final class CompareBar {
	private final Composite bar;
	private final Label state;
	private final ToolBar tools;
	private final LocalResourceManager images;

	CompareBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
		GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(Change.values().length + 2).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		state = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
	}

	/** Adds a box for each kind of change. */
	void filters(BiConsumer<Change, Boolean> chosen) {
		for (Change change : Change.values()) {
			Button box = new Button(bar, SWT.CHECK);
			box.setText(CompareMessages.text("change." + change));
			box.setSelection(true);
			box.addListener(SWT.Selection, event -> chosen.accept(change, box.getSelection()));
			box.moveAbove(tools);
		}
	}

	/** Adds the buttons that go to the next difference and back. */
	void steps(IntConsumer go) {
		tool("previous", "up", () -> go.accept(-1));
		tool("next", "down", () -> go.accept(1));
	}

	/** Adds a button. */
	void tool(String key, String icon, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setToolTipText(CompareMessages.text(key));
		ImageDescriptor image = ResourceLocator.imageDescriptorFromBundle("vn.kehoach.ui", "icons/" + icon + ".svg")
				.orElse(ImageDescriptor.getMissingImageDescriptor());
		item.setImage(images.create(image));
		item.addListener(SWT.Selection, event -> action.run());
	}

	void tell(String words) {
		state.setText(words);
		state.setToolTipText(words);
	}
}
