package vn.kehoach.app.start;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import vn.kehoach.app.AppMessages;

/** What is seen until the workbench stands. */
public final class Splash implements AutoCloseable {
	private static final RGB BRAND = new RGB(0x8a, 0x1c, 0x1c);
	private static final RGB WORDS = new RGB(255, 255, 255);
	private static final int MARGIN = 32;
	private static final int TITLE_POINTS = 24;

	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/** Shows it in the middle of the screen. */
	public static Splash open(Display display) {
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(display), shell);
		shell.setText(AppMessages.text("product"));
		shell.setBackground(resources.create(ColorDescriptor.createFrom(BRAND)));
		shell.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(shell);
		Label icon = new Label(shell, SWT.NONE);
		icon.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle(Splash.class, "icons/kehoach_128.png").orElseThrow()));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(icon);
		Color white = resources.create(ColorDescriptor.createFrom(WORDS));
		Label title = words(shell, "product", white, SWT.END);
		title.setFont(resources.create(FontDescriptor.createFrom(title.getFont()).setHeight(TITLE_POINTS).setStyle(SWT.BOLD)));
		words(shell, "splash.starting", white, SWT.BEGINNING);
		shell.pack();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2, screen.y + (screen.height - shell.getSize().y) / 2);
		shell.open();
		paint(display);
		return new Splash(shell);
	}

	/** Lets the window appear before the workbench takes the thread. */
	private static void paint(Display display) {
		boolean worked = true;
		while (worked)
			worked = display.readAndDispatch();
	}

	private static Label words(Shell shell, String key, Color white, int alignment) {
		Label words = new Label(shell, SWT.NONE);
		words.setText(AppMessages.text(key));
		words.setForeground(white);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, alignment).grab(true, true).applyTo(words);
		return words;
	}

	@Override
	public void close() {
		if (!shell.isDisposed())
			shell.dispose();
	}
}
