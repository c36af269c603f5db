package vn.kehoach.ui.editor.structure.prose;

import java.util.List;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;

/** Colours the references of running text as the text page does. */
final class MentionStyle implements LineStyleListener {
	private static final String COLOUR = "vn.kehoach.ui.editor.colour.agency";

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		List<Mention> mentions = Mention.in(event.lineText);
		event.styles = mentions.stream().map(mention -> style(event.lineOffset, mention)).toArray(StyleRange[]::new);
	}

	private static StyleRange style(int line, Mention mention) {
		StyleRange style = new StyleRange(line + mention.offset(), mention.length(), colour(), null, SWT.BOLD);
		return style;
	}

	private static Color colour() {
		ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return colours.get(COLOUR);
	}
}
