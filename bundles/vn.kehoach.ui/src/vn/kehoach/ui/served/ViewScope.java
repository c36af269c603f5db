package vn.kehoach.ui.served;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;

import vn.kehoach.server.protocol.ScopeParams;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.document.ServedDocument;

/**
 * What an overview may be about: the file of an editor, and the project around it.
 *
 * @param file the address of the file
 * @param project the address of its project; that of the file when it is in none
 */
public record ViewScope(String file, String project) {
	/** How much of it is shown. */
	public enum Extent {
		FILE, PROJECT
	}

	/** The scope of an editor; nothing when it does not show a plan. */
	static Optional<ViewScope> of(IEditorPart editor) {
		if (!(editor instanceof PlanEditor plan))
			return Optional.empty();
		IFile file = ResourceUtil.getFile(plan.getEditorInput());
		return uri(plan).map(uri -> new ViewScope(uri,
				Optional.ofNullable(file).flatMap(inside -> DocumentUris.of(inside.getProject())).orElse(uri)));
	}

	private static Optional<String> uri(PlanEditor editor) {
		IDocument document = editor.textEditor().getDocumentProvider() == null
				? null
				: editor.textEditor().getDocumentProvider().getDocument(editor.textEditor().getEditorInput());
		return document == null ? Optional.empty() : EditorBundle.workspace().documents().of(document).map(ServedDocument::uri);
	}

	/** What to ask the server. */
	public ScopeParams params(Extent extent) {
		return new ScopeParams(extent == Extent.FILE ? file : project);
	}

	/** True when a change of the file may change an overview of this scope: registries lie around it. */
	boolean concerns(String changed) {
		int folder = project.lastIndexOf('/');
		return changed.equals(file) || changed.startsWith(project + '/') || changed.startsWith(project.substring(0, Math.max(folder, 0)));
	}
}
