package vn.kehoach.ui.tests.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/**
 * A text in its editor.
 *
 * @param editor the editor
 */
record OpenText(PlanEditor editor) {
	/** Opens a file; the server knows of all files of the project, of which the platform can tell late. */
	static OpenText of(TestProject project, String name, String text) throws CoreException {
		PlanEditor editor = project.open(project.write(name, text));
		for (IResource file : project.project().members())
			if ("kehoach".equals(file.getFileExtension()))
				UiWait.until("the server knows " + file.getName(), () -> isKnown(file));
		return new OpenText(editor);
	}

	private static boolean isKnown(IResource file) {
		return EditorBundle.workspace().diagnostics().all().containsKey(DocumentUris.of(file).orElseThrow());
	}

	ProjectionViewer viewer() {
		return editor.textEditor().viewer();
	}

	String text() {
		return viewer().getDocument().get();
	}

	/** Puts the caret behind the first place of the words. */
	OpenText caretBehind(String words) {
		viewer().setSelectedRange(text().indexOf(words) + words.length(), 0);
		return this;
	}

	/** Selects the first place of the words. */
	OpenText select(String words) {
		viewer().setSelectedRange(text().indexOf(words), words.length());
		return this;
	}

	/** Waits until the server has found something in the text. */
	OpenText whenChecked() {
		UiWait.until("there is a finding", () -> EditorBundle.workspace().documents().of(viewer().getDocument())
				.filter(document -> !EditorBundle.workspace().diagnostics().of(document.uri()).isEmpty()).isPresent());
		return this;
	}

	/** The words that annotations of a type stand at. */
	List<String> annotated(String type) {
		List<Position> places = new ArrayList<>();
		viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
			if (annotation.getType().equals(type))
				places.add(viewer().getAnnotationModel().getPosition(annotation));
		});
		String text = text();
		return places.stream().map(place -> text.substring(place.offset, place.offset + place.length)).toList();
	}
}
