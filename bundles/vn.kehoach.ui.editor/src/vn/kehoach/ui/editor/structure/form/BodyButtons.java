package vn.kehoach.ui.editor.structure.form;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import vn.kehoach.ui.editor.structure.StructureMessages;

/** The buttons for the selected row of a list of bodies. */
final class BodyButtons {
	private final ToolBar bar;
	private final Map<String, ToolItem> buttons = new HashMap<>();

	BodyButtons(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
	}

	void add(String key, String icon, Runnable work) {
		ToolItem button = new ToolItem(bar, SWT.PUSH);
		Image image = ImageDescriptor.createFromURL(BodyButtons.class.getResource("/icons/structure/" + icon + ".svg")).createImage();
		button.setImage(image);
		button.addDisposeListener(event -> image.dispose());
		button.setToolTipText(StructureMessages.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
		buttons.put(key, button);
	}

	/** Enables what can be done with a row; -1 for none. */
	void enable(int row, int rows) {
		buttons.forEach((key, button) -> button.setEnabled(switch (key) {
		case "up" -> row > 0;
		case "down" -> row >= 0 && row < rows - 1;
		default -> row >= 0;
		}));
	}
}
