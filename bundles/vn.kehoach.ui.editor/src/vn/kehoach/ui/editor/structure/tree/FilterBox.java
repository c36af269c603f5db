package vn.kehoach.ui.editor.structure.tree;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import vn.kehoach.ui.editor.structure.StructureMessages;
import vn.kehoach.ui.editor.structure.StructureModel;
import vn.kehoach.ui.editor.viewer.Pause;

/** The box above the tree into which words to look for are typed. */
final class FilterBox {
	private static final int PAUSE_MILLIS = 200;

	private final Text text;

	/**
	 * @param parent lays out in a grid
	 * @param changed told when nothing was typed for a moment, in the UI thread
	 */
	FilterBox(Composite parent, Runnable changed) {
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		text.setMessage(StructureMessages.text("filter"));
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Pause pause = new Pause(PAUSE_MILLIS, () -> {
			if (!text.isDisposed())
				changed.run();
		});
		text.addModifyListener(event -> pause.restart());
	}

	Text text() {
		return text;
	}

	/** What is typed, for a state of the file. */
	TreeFilter filter(StructureModel model) {
		return new TreeFilter(model, text.getText());
	}
}
