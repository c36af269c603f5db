package vn.kehoach.ui.tests.tour;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.document.Positions;
import vn.kehoach.ui.tests.editor.Commands;
import vn.kehoach.ui.tests.editor.Keys;
import vn.kehoach.ui.tests.editor.Popup;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Somebody who works in the text of the editor that is in use. */
final class Typist {
	/** Opens a file, or comes back to it. */
	void opens(IFile file) throws CoreException {
		IDE.openEditor(TestProject.page(), file, true);
		UiWait.settle();
	}

	/** The plan that is being edited. */
	PlanEditor editor() {
		IEditorPart editor = TestProject.page().getActiveEditor();
		return (PlanEditor) editor;
	}

	/** The file that is being edited. */
	IFile file() {
		return (IFile) ResourceUtil.getResource(editor().getEditorInput());
	}

	/** The text that is being edited. */
	String text() {
		return viewer().getDocument().get();
	}

	private ProjectionViewer viewer() {
		return editor().textEditor().viewer();
	}

	/** Puts the caret behind words of the text. */
	void clicksBehind(String words) {
		int place = text().indexOf(words);
		if (place < 0)
			throw new AssertionError(words + " is not in " + text());
		viewer().setSelectedRange(place + words.length(), 0);
		viewer().revealRange(place, words.length());
		new Keys(viewer());
	}

	/** Puts the caret before the last place of words. */
	void clicksBeforeTheLast(String words) {
		viewer().setSelectedRange(text().lastIndexOf(words), 0);
		new Keys(viewer());
	}

	/** Puts the caret behind everything. */
	void clicksToTheEnd() {
		viewer().setSelectedRange(text().length(), 0);
		new Keys(viewer());
	}

	/** Pastes text where the caret is. */
	void pastes(String text) {
		Copied.to(TextTransfer.getInstance(), text);
		Commands.runId("org.eclipse.ui.edit.paste");
	}

	/** Types text where the caret is. */
	void types(String text) {
		new Keys(viewer()).type(text);
	}

	/** Waits until the server knows that a file uses the element at the caret: of new files the platform tells a moment late. */
	void seesUseIn(IFile user) {
		String uri = DocumentUris.of(user).orElseThrow();
		UiWait.until(user.getName() + " is known to use it", () -> uses().stream().anyMatch(use -> use.getUri().equals(uri)));
	}

	private List<? extends Location> uses() {
		Position caret = Positions.of(viewer().getDocument(), viewer().getSelectedRange().x, 0).getStart();
		TextDocumentIdentifier file = new TextDocumentIdentifier(DocumentUris.of(file()).orElseThrow());
		return UiWait.answer(EditorBundle.workspace().ask(
				server -> server.getTextDocumentService().references(new ReferenceParams(file, caret, new ReferenceContext(false)))));
	}

	/** Gives the name at the caret another one, in all files. */
	void renames(String old, String name) {
		Keys keys = new Keys(viewer());
		Commands.run("rename");
		UiWait.until("the name is selected", () -> viewer().getTextWidget().getSelectionText().equals(old));
		keys.type(name);
		keys.press(SWT.CR);
	}

	/** Takes the fix that has the words, for the problem at the caret. */
	void fixes(String words) {
		Commands.runId("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
		Popup.choose(words);
	}
}
