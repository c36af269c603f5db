package vn.kehoach.ui.wizard.open;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** What a command is about. */
public final class SelectedResources {
	private SelectedResources() {
	}

	/** The selected files, folders and projects; the file of the editor in use when none is selected. */
	public static List<IResource> of(ExecutionEvent event) {
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
			List<IResource> selected = Stream.of(selection.toArray()).map(element -> Adapters.adapt(element, IResource.class))
					.filter(Objects::nonNull).toList();
			if (!selected.isEmpty())
				return selected;
		}
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IResource edited = editor == null ? null : ResourceUtil.getResource(editor.getEditorInput());
		return edited == null ? List.of() : List.of(edited);
	}
}
