package vn.kehoach.ui.editor.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** Goes round the tab stops of an inserted snippet with the Tab key; stops of one number change together. */
final class SnippetTour {
	private final ISourceViewer viewer;
	private final Snippet snippet;
	private final int start;

	SnippetTour(ISourceViewer viewer, Snippet snippet, int start) {
		this.viewer = viewer;
		this.snippet = snippet;
		this.start = start;
	}

	void begin() throws BadLocationException {
		Map<Integer, List<Snippet.Stop>> groups = groups();
		int end = start + snippet.stops().stream().filter(stop -> stop.number() == 0).mapToInt(Snippet.Stop::offset).findFirst()
				.orElse(snippet.text().length());
		if (groups.isEmpty()) {
			viewer.setSelectedRange(end, 0);
			return;
		}
		LinkedModeModel model = new LinkedModeModel();
		for (var group : groups.entrySet())
			model.addGroup(group(group.getKey(), group.getValue()));
		model.forceInstall();
		EditorLinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
		ui.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
		ui.setCyclingMode(org.eclipse.jface.text.link.LinkedModeUI.CYCLE_WHEN_NO_PARENT);
		ui.enter();
		viewer.setSelectedRange(ui.getSelectedRegion().getOffset(), ui.getSelectedRegion().getLength());
	}

	/** By number; the end is a stop of the round where it has a placeholder to be typed over. */
	private Map<Integer, List<Snippet.Stop>> groups() {
		Map<Integer, List<Snippet.Stop>> groups = new LinkedHashMap<>();
		for (Snippet.Stop stop : snippet.stops())
			if (stop.number() > 0 || stop.length() > 0)
				groups.computeIfAbsent(stop.number() == 0 ? Integer.MAX_VALUE : stop.number(), number -> new ArrayList<>()).add(stop);
		return groups;
	}

	private LinkedPositionGroup group(int number, List<Snippet.Stop> stops) throws BadLocationException {
		LinkedPositionGroup group = new LinkedPositionGroup();
		for (Snippet.Stop stop : stops)
			group.addPosition(new LinkedPosition(viewer.getDocument(), start + stop.offset(), stop.length(), number));
		return group;
	}
}
