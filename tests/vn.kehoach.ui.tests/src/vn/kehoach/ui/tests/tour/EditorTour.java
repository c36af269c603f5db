package vn.kehoach.ui.tests.tour;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.editor.Commands;
import vn.kehoach.ui.tests.editor.Keys;
import vn.kehoach.ui.tests.editor.Popup;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What opens over the text, and the forms of the structure page. */
final class EditorTour {
	private final Camera camera;
	private final Typist typist = new Typist();

	EditorTour(Camera camera) {
		this.camera = camera;
	}

	/** @param plan the decision of the sample */
	void text(IFile plan) throws Exception {
		typist.opens(plan);
		untilColoured();
		camera.take("editor-text");
		typist.clicksBehind("chủ trì ST");
		hover();
		Commands.run("references");
		UiWait.until("the uses are listed", () -> NewSearchUI.getSearchResultView() != null
				&& NewSearchUI.getSearchResultView().getActivePage() != null);
		camera.take("editor-references");
		TestProject.page().hideView(NewSearchUI.getSearchResultView());
		typist.opens(plan);
		rename();
		complete();
	}

	private void untilColoured() {
		UiWait.until("the text has its colours", () -> viewer().getTextWidget().getStyleRanges().length > 0);
	}

	/** With the mouse itself: the platform wants to see where it is. */
	private void hover() {
		StyledText text = viewer().getTextWidget();
		Point caret = text.toDisplay(text.getLocationAtOffset(text.getCaretOffset()));
		mouseAt(caret.x - 2, caret.y + 5);
		mouseAt(caret.x, caret.y + 6);
		UiWait.until("the hover is shown", () -> popups() > 0);
		camera.take("editor-hover");
		mouseAt(0, 0);
		new Keys(viewer()).press(SWT.ESC);
		UiWait.until("the hover is gone", () -> popups() == 0);
	}

	private static void mouseAt(int x, int y) {
		Event mouse = new Event();
		mouse.type = SWT.MouseMove;
		mouse.x = x;
		mouse.y = y;
		Display.getCurrent().post(mouse);
		UiWait.settle();
	}

	private static long popups() {
		return java.util.stream.Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible)
				.filter(shell -> shell.getText().isEmpty() && shell.getParent() != null).count();
	}

	private void rename() {
		typist.clicksBehind("chủ trì ST");
		Keys keys = new Keys(viewer());
		Commands.run("rename");
		UiWait.until("the name is selected", () -> !viewer().getTextWidget().getSelectionText().isEmpty());
		camera.take("editor-rename");
		keys.press(SWT.ESC);
	}

	private void complete() {
		typist.clicksBehind("chủ trì ST");
		new Keys(viewer());
		viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
		Popup.whenItHas("Sở");
		UiWait.until("the agency is described", () -> Popup.descriptions().stream().anyMatch(words -> words.contains("Sở")));
		camera.take("editor-completion");
		new Keys(viewer()).press(SWT.ESC);
	}

	/** @param wrong a file with a finding behind the words */
	void fix(IFile wrong, String words) throws Exception {
		typist.opens(wrong);
		typist.clicksBehind(words);
		UiWait.until("the finding is there", () -> !vn.kehoach.ui.editor.EditorBundle.workspace().diagnostics()
				.of(vn.kehoach.ui.editor.document.DocumentUris.of(wrong).orElseThrow()).isEmpty());
		untilColoured();
		viewer().doOperation(ISourceViewer.QUICK_ASSIST);
		UiWait.until("fixes are offered", () -> !Popup.lines().isEmpty());
		camera.take("editor-fix");
		new Keys(viewer()).press(SWT.ESC);
	}

	/** Shows the form of one element of each file, by the name of the picture. */
	void structure(Map<String, Map.Entry<IFile, String>> elements) throws Exception {
		for (var element : elements.entrySet()) {
			typist.opens(element.getValue().getKey());
			PlanEditor editor = typist.editor();
			editor.showStructure();
			String handle = element.getValue().getValue();
			UiWait.until("the tree has " + handle, () -> editor.structurePage().tree().model().node(handle).isPresent());
			editor.structurePage().tree().viewer().setSelection(new StructuredSelection(handle), true);
			UiWait.until("the form is shown", () -> handle.equals(editor.structurePage().form().shownHandle()));
			camera.take("structure-" + element.getKey());
			editor.setActiveEditor(editor.textEditor());
		}
	}

	private ProjectionViewer viewer() {
		return typist.editor().textEditor().viewer();
	}
}
