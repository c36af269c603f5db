package vn.kehoach.app.help;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import vn.kehoach.ui.editor.markdown.MarkdownText;
import vn.kehoach.ui.editor.markdown.StyledMarkdown;
import vn.kehoach.ui.editor.markdown.StyledMarkdown.Style;

/** Shows Markdown with pictures: a picture has a line of its own. */
final class GuideText {
	private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[([^\\]]*)\\]\\(([^)]+)\\)[ \\t]*$");
	/** Stands where a picture is drawn. */
	private static final char OBJECT = '\uFFFC';
	private static final int MARGIN = 20;
	private static final float HEADING_SIZE = 1.35f;
	private static final int WIDEST_PICTURE = 720;

	private final StyledText widget;
	private final LocalResourceManager resources;
	private final Function<String, Optional<URL>> pictures;

	/**
	 * @param parent of the text
	 * @param pictures finds a picture by its path in the page
	 */
	GuideText(Composite parent, Function<String, Optional<URL>> pictures) {
		this.pictures = pictures;
		widget = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		widget.setLineSpacing(3);
		widget.setCaret(null);
		widget.addPaintObjectListener(GuideText::draw);
		resources = new LocalResourceManager(JFaceResources.getResources(), widget);
	}

	StyledText widget() {
		return widget;
	}

	void show(String markdown) {
		List<String> paths = new ArrayList<>();
		Matcher picture = PICTURE.matcher(markdown);
		String text = picture.replaceAll(found -> {
			paths.add(found.group(2));
			return OBJECT + "\n*" + Matcher.quoteReplacement(found.group(1)) + "*";
		});
		MarkdownText.show(widget, text);
		headings(text);
		int at = -1;
		for (String path : paths) {
			at = widget.getText().indexOf(OBJECT, at + 1);
			if (at >= 0)
				place(path, at);
		}
		widget.setTopIndex(0);
	}

	private void headings(String markdown) {
		Font large = resources.create(FontDescriptor.createFrom(widget.getFont()).setStyle(SWT.BOLD)
				.setHeight(Math.round(widget.getFont().getFontData()[0].getHeight() * HEADING_SIZE)));
		for (StyledMarkdown.Run run : StyledMarkdown.of(markdown).runs())
			if (run.style() == Style.HEADING) {
				StyleRange style = new StyleRange(run.offset(), run.length(), null, null);
				style.font = large;
				widget.setStyleRange(style);
			}
	}

	private void place(String path, int offset) {
		Optional<URL> found = pictures.apply(path);
		if (found.isEmpty())
			return;
		Image image = resources.create(ImageDescriptor.createFromURL(found.get()));
		Rectangle size = image.getBounds();
		int width = Math.min(size.width, WIDEST_PICTURE);
		StyleRange style = new StyleRange(offset, 1, null, null);
		style.metrics = new GlyphMetrics(size.height * width / Math.max(1, size.width), 0, width);
		style.data = image;
		widget.setStyleRange(style);
	}

	private static void draw(PaintObjectEvent event) {
		if (!(event.style.data instanceof Image image) || image.isDisposed())
			return;
		Rectangle size = image.getBounds();
		GlyphMetrics place = event.style.metrics;
		event.gc.drawImage(image, 0, 0, size.width, size.height, event.x, event.y + event.ascent - place.ascent, place.width, place.ascent);
	}
}
