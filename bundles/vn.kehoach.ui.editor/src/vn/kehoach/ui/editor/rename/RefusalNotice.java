package vn.kehoach.ui.editor.rename;

import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.ToolTip;

/** A balloon at a place of the text that tells why something was not done. It goes away by itself. */
final class RefusalNotice {
	private final ISourceViewer viewer;
	private final String reason;

	RefusalNotice(ISourceViewer viewer, String reason) {
		this.viewer = viewer;
		this.reason = reason;
	}

	void show(int offset) {
		StyledText widget = viewer.getTextWidget();
		int shown = viewer instanceof ITextViewerExtension5 folded ? folded.modelOffset2WidgetOffset(offset) : offset;
		Point place = widget.getLocationAtOffset(Math.clamp(shown, 0, widget.getCharCount()));
		ToolTip balloon = new ToolTip(widget.getShell(), SWT.BALLOON | SWT.ICON_WARNING);
		balloon.setText(RenameMessages.text("refused"));
		balloon.setMessage(reason);
		balloon.setLocation(widget.toDisplay(place.x, place.y + widget.getLineHeight()));
		balloon.setAutoHide(true);
		balloon.setVisible(true);
		widget.addDisposeListener(event -> balloon.dispose());
	}
}
