package vn.kehoach.ui.editor.guard;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;

/** Sends plan files that the plan editor cannot work with to editors that can: a plain one for large files, a page that says what is wrong. */
public final class GuardedOpening implements IEditorAssociationOverride {
	private static final String PLAN = "vn.kehoach.ui.editor.plan";

	@Override
	public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor chosen) {
		if (chosen == null || !PLAN.equals(chosen.getId()))
			return chosen;
		return switch (InspectedInput.of(input)) {
		case Readability.Fine fine -> chosen;
		case Readability.Large large -> editor(LargePlanEditor.ID);
		case Readability.NoText binary -> editor(RefusalPage.ID);
		case Readability.OtherEncoding other -> editor(RefusalPage.ID);
		};
	}

	private static IEditorDescriptor editor(String id) {
		return PlatformUI.getWorkbench().getEditorRegistry().findEditor(id);
	}

	@Override
	public IEditorDescriptor overrideDefaultEditor(String name, IContentType type, IEditorDescriptor chosen) {
		return chosen;
	}

	@Override
	public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] offered) {
		return offered;
	}

	@Override
	public IEditorDescriptor[] overrideEditors(String name, IContentType type, IEditorDescriptor[] offered) {
		return offered;
	}
}
