package vn.kehoach.ui.editor.navigation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

import vn.kehoach.server.protocol.navigation.ShippedPlace;
import vn.kehoach.ui.editor.images.EditorImage;

/** A registry that comes with the product: it can be read, not changed. */
final class ShippedText extends PlatformObject implements IStorageEditorInput, IEncodedStorage {
	private final String name;
	private final String text;

	ShippedText(ShippedPlace place) {
		name = place.name();
		text = place.text();
	}

	@Override
	public IEncodedStorage getStorage() {
		return this;
	}

	@Override
	public InputStream getContents() {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String getCharset() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public IPath getFullPath() {
		return null;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public boolean isReadOnly() {
		return true;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return EditorImage.DOCUMENT.descriptor();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return NavigationMessages.text("shipped", name);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ShippedText shipped && shipped.name.equals(name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}
}
