package vn.kehoach.ui.export;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.document.ServedDocument;
import vn.kehoach.ui.files.PlanFilesView;

/**
 * The file of a plan that is printed or exported.
 *
 * @param uri as the server knows it
 */
public record PlanSource(String uri) {
	private static final String ENDING = "kehoach";

	/** What a command is about: the file whose menu was opened, the one selected among the files, or the one in the editor. */
	public static Optional<PlanSource> of(ExecutionEvent event) {
		Optional<PlanSource> selected = of(HandlerUtil.getActiveMenuSelection(event));
		if (selected.isEmpty() && HandlerUtil.getActivePart(event) instanceof PlanFilesView)
			selected = of(HandlerUtil.getCurrentSelection(event));
		return selected.or(() -> of(HandlerUtil.getActiveEditor(event)));
	}

	private static Optional<PlanSource> of(ISelection selection) {
		if (!(selection instanceof IStructuredSelection chosen) || chosen.size() != 1)
			return Optional.empty();
		IFile file = Adapters.adapt(chosen.getFirstElement(), IFile.class);
		return Optional.ofNullable(file).filter(found -> ENDING.equals(found.getFileExtension())).flatMap(DocumentUris::of)
				.map(PlanSource::new);
	}

	private static Optional<PlanSource> of(IEditorPart editor) {
		if (!(editor instanceof PlanEditor plan) || plan.textEditor().viewer() == null)
			return Optional.empty();
		IDocument document = plan.textEditor().viewer().getDocument();
		return document == null
				? Optional.empty()
				: EditorBundle.workspace().documents().of(document).map(ServedDocument::uri).map(PlanSource::new);
	}

	/** The folder of the file. */
	public Path folder() {
		return DocumentUris.path(uri).getParent();
	}

	/** The name of the file, with its ending. */
	public String fileName() {
		return DocumentUris.path(uri).getFileName().toString();
	}

	/** The name of the file without its ending. */
	public String name() {
		String file = fileName();
		return file.endsWith('.' + ENDING) ? file.substring(0, file.length() - ENDING.length() - 1) : file;
	}
}
