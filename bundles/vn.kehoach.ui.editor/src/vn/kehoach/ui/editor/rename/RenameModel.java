package vn.kehoach.ui.editor.rename;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.link.LinkedModeModel;

/** The linked places of a name that is being typed anew; other linked places are those of templates. */
public final class RenameModel extends LinkedModeModel {
	RenameModel() {
	}

	/** True while a name of the document is being typed anew. */
	public static boolean isActive(IDocument document) {
		return LinkedModeModel.getModel(document, 0) instanceof RenameModel;
	}
}
