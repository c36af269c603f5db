package vn.kehoach.ui.editor.resolution;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.images.EditorImage;

/** A fix of the Problems view. It can be done for all problems of its kind at once. */
final class PlanResolution extends WorkbenchMarkerResolution {
	private final IMarker marker;
	private final String code;
	private final String title;

	PlanResolution(IMarker marker, String code, String title) {
		this.marker = marker;
		this.code = code;
		this.title = title;
	}

	@Override
	public String getLabel() {
		return title;
	}

	@Override
	public String getDescription() {
		return title;
	}

	@Override
	public Image getImage() {
		return EditorImage.FIX.image();
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Stream.of(markers).filter(other -> !other.equals(marker) && PlanResolutions.isOf(other, code)).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker wanted) {
		resolve(wanted);
	}

	/** Returns at once; all edits are made together when the server has answered. */
	@Override
	public void run(IMarker[] wanted, IProgressMonitor monitor) {
		resolve(wanted);
	}

	private void resolve(IMarker... wanted) {
		new CommonRemedy(EditorBundle.workspace(), title).apply(List.of(wanted));
	}
}
