package vn.kehoach.ui.editor.fixes;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;

import vn.kehoach.ui.editor.diagnostics.FindingAnnotation;

/** A click on the light bulb in the ruler: offers what can be done about the finding of the line. */
public final class RulerFix extends Action {
	private final SourceViewer viewer;
	private final IVerticalRulerInfo ruler;

	/**
	 * @param viewer shows the text
	 * @param ruler tells which line was clicked
	 */
	public RulerFix(SourceViewer viewer, IVerticalRulerInfo ruler) {
		this.viewer = viewer;
		this.ruler = ruler;
	}

	@Override
	public void run() {
		offer(ruler.getLineOfLastMouseButtonActivity());
	}

	/** Offers what can be done about the first finding of a line, counted from 0. */
	public void offer(int line) {
		finding(line).ifPresent(place -> {
			viewer.setSelectedRange(place.offset, 0);
			viewer.doOperation(ISourceViewer.QUICK_ASSIST);
		});
	}

	private Optional<Position> finding(int line) {
		Position first = null;
		for (Iterator<Annotation> all = viewer.getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			Position place = viewer.getAnnotationModel().getPosition(annotation);
			if (annotation instanceof FindingAnnotation && isOn(place, line) && (first == null || place.offset < first.offset))
				first = place;
		}
		return Optional.ofNullable(first);
	}

	private boolean isOn(Position place, int line) {
		try {
			return place != null && viewer.getDocument().getLineOfOffset(place.offset) == line;
		} catch (BadLocationException gone) {
			return false;
		}
	}
}
