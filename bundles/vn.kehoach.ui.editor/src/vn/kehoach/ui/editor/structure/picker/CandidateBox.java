package vn.kehoach.ui.editor.structure.picker;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import vn.kehoach.server.protocol.structure.Candidate;

/** A box that finds what can be chosen while somebody types, with or without tone marks. */
public final class CandidateBox {
	private static final int LIMIT = 50;

	private final Text text;
	private final CandidateSource source;
	private final CandidatePopup popup;
	private boolean silent;

	/**
	 * @param hint shown while nothing is typed
	 * @param chosen is told what the user chose; the box is empty then
	 */
	public CandidateBox(Composite parent, CandidateSource source, String hint, Consumer<Candidate> chosen) {
		this.source = source;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.BORDER);
		text.setMessage(hint);
		popup = new CandidatePopup(text, candidate -> {
			type("");
			chosen.accept(candidate);
		});
		text.addModifyListener(event -> search());
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.DefaultSelection, event -> popup.choose());
		text.addFocusListener(org.eclipse.swt.events.FocusListener.focusLostAdapter(this::leave));
	}

	private void leave(FocusEvent event) {
		if (!popup.isOpen())
			type("");
	}

	private void type(String words) {
		silent = true;
		text.setText(words);
		silent = false;
	}

	/** The widget that is typed into. */
	public Text text() {
		return text;
	}

	/** The list of what was found. */
	public CandidatePopup popup() {
		return popup;
	}

	private void search() {
		if (silent)
			return;
		String query = text.getText().strip();
		if (query.isEmpty())
			popup.close();
		else
			find(query);
	}

	private void find(String query) {
		source.find(query, LIMIT, found -> {
			if (!text.isDisposed() && text.getText().strip().equals(query))
				popup.show(found, below());
		});
	}

	private Point below() {
		return text.getParent().toDisplay(text.getLocation().x, text.getLocation().y + text.getSize().y);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN && !popup.isOpen()) {
			find(text.getText().strip());
			event.doit = false;
		} else if (event.keyCode != SWT.CR && event.keyCode != SWT.KEYPAD_CR && popup.key(event.keyCode))
			event.doit = false;
	}

	/** Enter and Escape are for the list while it is open. */
	private void traverse(Event event) {
		boolean ofList = event.detail == SWT.TRAVERSE_RETURN || event.detail == SWT.TRAVERSE_ESCAPE;
		if (ofList && popup.isOpen())
			event.doit = false;
	}
}
