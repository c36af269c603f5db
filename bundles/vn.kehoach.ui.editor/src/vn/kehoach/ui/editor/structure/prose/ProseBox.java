package vn.kehoach.ui.editor.structure.prose;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.ui.editor.structure.picker.CandidatePopup;
import vn.kehoach.ui.editor.structure.picker.CandidateSource;

/** Running text in several lines: references are coloured, completed, and tell their printed words. */
public final class ProseBox {
	private static final int MARGIN = 4;

	private final StyledText text;
	private final MentionCompletion completion;
	private final MentionTip tip;

	/**
	 * @param source what can be referred to
	 * @param words that are printed for references
	 */
	public ProseBox(Composite parent, CandidateSource source, PrintedWords words) {
		text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.setAlwaysShowScrollBars(false);
		text.addLineStyleListener(new MentionStyle());
		tip = new MentionTip(text, words);
		text.addMouseMoveListener(tip);
		completion = new MentionCompletion(text, source);
		completion.install();
		text.addListener(SWT.Traverse, event -> {
			boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			event.doit = tab && !completion.popup().isOpen();
		});
	}

	/** The widget. */
	public StyledText text() {
		return text;
	}

	/** The list of what can be referred to. */
	public CandidatePopup popup() {
		return completion.popup();
	}

	/** What the mouse is told over the reference around an offset; nothing where there is none, or it is not known. */
	public Optional<String> tip(int offset) {
		return tip.tip(offset);
	}
}
