package vn.kehoach.ui.editor.references;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import vn.kehoach.ui.editor.images.EditorImage;

/** The words of files and lines. */
final class ReferenceLabels extends DelegatingStyledCellLabelProvider {
	ReferenceLabels() {
		super(new Labels());
	}

	/** Line numbers stand back behind the text. */
	private static final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			return switch (element) {
			case IFile file -> new StyledString(file.getName()).append("  " + file.getParent().getFullPath().makeRelative(),
					StyledString.QUALIFIER_STYLER);
			case ReferenceLine line -> new StyledString(line.line() + 1 + ": ", StyledString.QUALIFIER_STYLER).append(line.text());
			default -> new StyledString(String.valueOf(element));
			};
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof IFile ? EditorImage.DOCUMENT.image() : EditorImage.PROSE.image();
		}
	}
}
