package vn.kehoach.ui.tests.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.ui.tests.workbench.UiWait;

/** What a window looks like. */
public final class Picture {
	private static final String FOLDER = System.getProperty("kehoach.pictures");

	private Picture() {
	}

	/** Keeps a picture where somebody asked for pictures. */
	public static void keep(Shell shell, String name) {
		UiWait.settle();
		shell.update();
		UiWait.settle();
		if (FOLDER == null)
			return;
		Point size = shell.getSize();
		Image image = new Image(shell.getDisplay(), size.x, size.y);
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[]{ image.getImageData() };
		loader.save(Path.of(FOLDER, name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}

	/** The words of labels and buttons in sight that have not enough room. */
	public static List<String> clipped(Composite parent) {
		List<String> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (!child.isVisible())
				continue;
			boolean words = child instanceof Label && (child.getStyle() & SWT.SEPARATOR) == 0 || child instanceof Button;
			if (words && isTooSmall(child))
				found.add(child instanceof Label label ? label.getText() : ((Button) child).getText());
			if (child instanceof Composite deeper)
				found.addAll(clipped(deeper));
		}
		return found;
	}

	private static boolean isTooSmall(Control control) {
		Point size = control.getSize();
		boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
		Point wanted = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
		return size.x < wanted.x || size.y < wanted.y;
	}
}
