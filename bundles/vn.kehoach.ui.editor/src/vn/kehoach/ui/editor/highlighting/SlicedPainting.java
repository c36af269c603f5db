package vn.kehoach.ui.editor.highlighting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * Paints a part of the text in slices, those in sight first: the widget measures all lines again that get other colours, and no key may
 * wait for a long text. In the UI thread.
 */
final class SlicedPainting {
	private static final int CHARACTERS = 3000;

	private final Deque<IRegion> left = new ArrayDeque<>();
	private final ISourceViewer viewer;
	private final ColourPainter painter;
	private List<ColouredToken> tokens = List.of();
	private boolean goesOn;

	SlicedPainting(ISourceViewer viewer) {
		this.viewer = viewer;
		painter = new ColourPainter(viewer);
	}

	/** Begins with a part; what was left of the one before is not painted any more. */
	void begin(List<ColouredToken> next, IRegion part) {
		left.clear();
		tokens = next;
		List<IRegion> slices = slices(part);
		int top = viewer.getTopIndexStartOffset();
		int bottom = viewer.getBottomIndexEndOffset();
		slices.stream().filter(slice -> isSeen(slice, top, bottom)).forEach(left::add);
		slices.stream().filter(slice -> !isSeen(slice, top, bottom)).forEach(left::add);
		if (!goesOn)
			paintNext();
	}

	private List<IRegion> slices(IRegion part) {
		List<IRegion> slices = new ArrayList<>();
		int end = part.getOffset() + part.getLength();
		int from = part.getOffset();
		for (ColouredToken token : tokens)
			if (token.offset() - from >= CHARACTERS && token.offset() < end) {
				slices.add(new Region(from, token.offset() - from));
				from = token.offset();
			}
		slices.add(new Region(from, end - from));
		return slices;
	}

	private static boolean isSeen(IRegion slice, int top, int bottom) {
		return slice.getOffset() <= bottom && slice.getOffset() + slice.getLength() >= top;
	}

	private void paintNext() {
		if (left.isEmpty() || viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed())
			return;
		painter.paint(tokens, left.remove());
		goesOn = !left.isEmpty();
		if (goesOn)
			viewer.getTextWidget().getDisplay().asyncExec(this::goOn);
	}

	private void goOn() {
		goesOn = false;
		paintNext();
	}

	/** Stops; the part of the text around all that is not painted yet, of length 0 for none. */
	IRegion stop() {
		int start = left.stream().mapToInt(IRegion::getOffset).min().orElse(0);
		int end = left.stream().mapToInt(slice -> slice.getOffset() + slice.getLength()).max().orElse(start);
		left.clear();
		return new Region(start, end - start);
	}
}
