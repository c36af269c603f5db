package vn.kehoach.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import vn.kehoach.app.AppMessages;

/** There is one welcome page. It is not opened again with the editors of the last session. */
public final class WelcomeInput implements IEditorInput {
	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle(WelcomeInput.class, "icons/kehoach_16.png").orElse(null);
	}

	@Override
	public String getName() {
		return AppMessages.text("welcome.tab");
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

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
