package vn.kehoach.ui.editor.structure.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

import vn.kehoach.server.protocol.structure.Candidate;
import vn.kehoach.ui.editor.structure.picker.CandidatePopup;
import vn.kehoach.ui.editor.structure.picker.CandidateSource;

/** Offers what can be referred to while "[[" and some letters are typed, or after Ctrl+Space. */
final class MentionCompletion implements VerifyKeyListener {
	private static final int LIMIT = 50;
	private static final Pattern BEGUN = Pattern.compile("\\[\\[([^\\[\\]|:\\n]*)$");
	private static final Pattern REST = Pattern.compile("^[^\\[\\]|:\\n]*(?=\\]\\]|\\||:)");

	private final StyledText text;
	private final CandidateSource source;
	private final CandidatePopup popup;

	MentionCompletion(StyledText text, CandidateSource source) {
		this.text = text;
		this.source = source;
		popup = new CandidatePopup(text, this::insert);
	}

	void install() {
		text.addVerifyKeyListener(this);
		text.addExtendedModifyListener(event -> text.getDisplay().asyncExec(() -> typed(event.start + event.length)));
	}

	CandidatePopup popup() {
		return popup;
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		boolean asked = event.character == ' ' && (event.stateMask & SWT.MOD1) != 0;
		if (asked) {
			begin();
			event.doit = false;
		} else if (popup.key(event.keyCode))
			event.doit = false;
	}

	private void begin() {
		if (begun() == null) {
			text.insert("[[");
			text.setCaretOffset(text.getCaretOffset() + 2);
		}
		search();
	}

	private String begun() {
		Matcher begun = BEGUN.matcher(text.getText().substring(0, text.getCaretOffset()));
		return begun.find() ? begun.group(1) : null;
	}

	/** Only what was put in before the caret was typed. */
	private void typed(int end) {
		if (!text.isDisposed() && text.getCaretOffset() == end)
			search();
	}

	private void search() {
		String query = begun();
		if (query == null)
			popup.close();
		else
			source.find(query.strip(), LIMIT, found -> {
				if (!text.isDisposed() && query.equals(begun()))
					popup.show(found, below());
			});
	}

	private Point below() {
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		return text.toDisplay(caret.x, caret.y + text.getLineHeight());
	}

	private void insert(Candidate candidate) {
		String typed = begun();
		if (typed == null)
			return;
		int start = text.getCaretOffset() - typed.length();
		Matcher rest = REST.matcher(text.getText().substring(text.getCaretOffset()));
		boolean closed = rest.find();
		int length = typed.length() + (closed ? rest.end() : 0);
		text.replaceTextRange(start, length, closed ? candidate.id() : candidate.id() + "]]");
		text.setCaretOffset(start + candidate.id().length() + 2);
		text.setFocus();
	}
}
