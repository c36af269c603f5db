package vn.kehoach.ui.editor.highlighting;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IRegion;
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

	/** Paints the tokens within a part of the text; none of them reaches over its borders. */
	void paint(List<ColouredToken> tokens, IRegion part) {
		int end = part.getOffset() + part.getLength();
		List<ColouredToken> within = tokens.stream().filter(token -> token.offset() >= part.getOffset() && token.end() <= end).toList();
		TextPresentation presentation = new TextPresentation(part, Math.max(1, within.size()));
		presentation.setDefaultStyleRange(new StyleRange(part.getOffset(), part.getLength(), null, null));
		for (ColouredToken token : within)
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
