package vn.kehoach.ui.editor.images;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of elements and proposals. */
public enum EditorImage {
	DOCUMENT, PART, THEME, TASK, PROJECT, PROSE, TABLE, AGENCY, GROUP, CITATION, INDICATOR, LOCALITY, RECIPIENT, MILESTONE, KEYWORD, SNIPPET, VALUE, FIX;

	private static final String BUNDLE = "vn.kehoach.ui.editor";

	/** The picture, shared: not to be disposed. In the UI thread. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		if (registry.getDescriptor(key()) == null)
			registry.put(key(), descriptor());
		return registry.get(key());
	}

	/** Makes the picture in the sizes that are needed. */
	public ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/element/" + name().toLowerCase(Locale.ROOT) + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	private String key() {
		return BUNDLE + '.' + name();
	}
}
