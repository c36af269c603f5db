package vn.kehoach.ui.editor.highlighting;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

/** Gives tokens their colours: those of the current theme, from the preferences "Colors and Fonts". */
final class ColourPainter {
	/** The server's modifier bits. */
	private static final int DECLARATION = 1;
	private static final int DEPRECATED = 2;
	private static final int PROSE = 4;

	private final ISourceViewer viewer;

	ColourPainter(ISourceViewer viewer) {
		this.viewer = viewer;
	}

	void paint(List<ColouredToken> tokens) {
		int length = viewer.getDocument().getLength();
		TextPresentation presentation = new TextPresentation(new Region(0, length), Math.max(1, tokens.size()));
		presentation.setDefaultStyleRange(new StyleRange(0, length, null, null));
		for (ColouredToken token : tokens)
			presentation.addStyleRange(style(token));
		viewer.changeTextPresentation(presentation, false);
	}

	private static StyleRange style(ColouredToken token) {
		TokenColour kind = TokenColour.of(token.type());
		boolean prose = kind == TokenColour.STRING && (token.modifiers() & PROSE) != 0;
		Color colour = prose ? null : JFaceResources.getColorRegistry().get(kind.id());
		StyleRange style = new StyleRange(token.offset(), token.length(), colour, null, kind.font());
		if ((token.modifiers() & DECLARATION) != 0)
			style.fontStyle |= SWT.BOLD;
		style.strikeout = (token.modifiers() & DEPRECATED) != 0;
		return style;
	}
}
