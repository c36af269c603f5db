package vn.kehoach.ui.editor.markdown;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Shows Markdown in a text widget. */
public final class MarkdownText {
	private MarkdownText() {
	}

	/** Sets text and styles. In the UI thread. */
	public static void show(StyledText widget, String markdown) {
		StyledMarkdown styled = StyledMarkdown.of(markdown);
		widget.setText(styled.text());
		for (StyledMarkdown.Run run : styled.runs())
			for (StyleRange part : parts(widget, run))
				widget.setStyleRange(part);
	}

	/** Styles within each other add up. */
	private static StyleRange[] parts(StyledText widget, StyledMarkdown.Run run) {
		StyleRange[] present = widget.getStyleRanges(run.offset(), run.length());
		if (present.length == 0)
			present = new StyleRange[]{ new StyleRange(run.offset(), run.length(), null, null) };
		for (StyleRange part : present)
			add(part, run.style());
		return present;
	}

	private static void add(StyleRange part, StyledMarkdown.Style style) {
		switch (style) {
		case STRONG, HEADING -> part.fontStyle |= SWT.BOLD;
		case EMPHASIS -> part.fontStyle |= SWT.ITALIC;
		case CODE -> part.font = JFaceResources.getTextFont();
		default -> throw new IllegalArgumentException(style.name());
		}
	}
}
