package vn.kehoach.ui.tests.preview;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import vn.kehoach.server.protocol.printing.PrintedPlace;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** A text in its editor with the preview beside it. */
record PreviewDesk(PlanEditor editor, PreviewView preview) {
	static PreviewDesk open(TestProject project, String text) throws CoreException {
		IFile file = project.write("quyet-dinh.kehoach", text);
		PlanEditor editor = project.open(file);
		PreviewView view = (PreviewView) TestProject.page().showView(PreviewView.ID);
		TestProject.page().activate(editor);
		return new PreviewDesk(editor, view);
	}

	PreviewDesk withPages() {
		UiWait.until("there are pages", () -> preview.pages().pageCount() > 0);
		return this;
	}

	PreviewDesk drawn() {
		UiWait.until("the pages in sight are drawn", () -> preview.pages().isDrawn());
		return this;
	}

	String text() {
		return editor.textEditor().viewer().getDocument().get();
	}

	/** Puts the caret before words of the text. */
	void caretAt(String words) {
		editor.textEditor().selectAndReveal(text().indexOf(words), 0);
	}

	int lineOf(String words) {
		return (int) text().substring(0, text().indexOf(words)).lines().count() - 1;
	}

	int caretLine() {
		try {
			return editor.textEditor().viewer().getDocument().getLineOfOffset(editor.textEditor().viewer().getSelectedRange().x);
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Clicks into the middle of a place on the pages. */
	void click(PrintedPlace place) {
		preview.pages().goTo(place.page());
		Rectangle page = preview.pages().pageBounds(place.page());
		double scale = page.height / 842d;
		Event event = new Event();
		event.button = 1;
		event.x = page.x + page.width / 2;
		event.y = page.y + (int) ((place.top() + place.bottom()) / 2 * scale);
		preview.pages().widget().notifyListeners(SWT.MouseUp, event);
	}

	/** Turns the wheel with Ctrl. */
	void wheel(int count) {
		Event event = new Event();
		event.stateMask = SWT.MOD1;
		event.count = count;
		event.x = 40;
		event.y = 40;
		preview.pages().widget().notifyListeners(SWT.MouseVerticalWheel, event);
	}
}
