package vn.kehoach.ui.compare;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import vn.kehoach.server.protocol.compare.CompareParams;

/**
 * Two versions that are compared.
 *
 * @param older the older version
 * @param newer the newer version
 */
public record CompareInput(ComparedSide older, ComparedSide newer) implements IEditorInput {
	/** What to ask the server. */
	CompareParams params() {
		return new CompareParams(older.uri(), older.document(), newer.uri(), newer.document());
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return CompareMessages.text("editor", older.label(), newer.label());
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
