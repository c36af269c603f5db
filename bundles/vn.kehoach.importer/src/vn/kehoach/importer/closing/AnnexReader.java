package vn.kehoach.importer.closing;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.division.DivisionBuilder;
import vn.kehoach.importer.line.Line;
import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.importer.outline.MarkerReader;
import vn.kehoach.importer.outline.OutlineReader;
import vn.kehoach.model.Annex;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.text.Capitals;

/** Makes annexes of the lines behind the closing block; attached documents are annexes whose label is the kind of the document. */
public final class AnnexReader {
	private static final int MOST_TITLE_LINES = 6;
	private final OutlineReader outlines = new OutlineReader();
	private final MarkerReader markers = new MarkerReader();
	private final DivisionBuilder divisions;

	public AnnexReader(DivisionBuilder divisions) {
		this.divisions = divisions;
	}

	/** Adds the annexes to the document. */
	void read(List<Line> lines, PlanDocument document) {
		int start = 0;
		while (start < lines.size()) {
			int end = start + 1;
			while (end < lines.size() && !(lines.get(end) instanceof Line.Text text && AnnexStart.isNamed(text.text())))
				end++;
			document.getAnnexes().add(annex(lines.subList(start, end)));
			start = end;
		}
	}

	private Annex annex(List<Line> lines) {
		Annex annex = ModelFactory.eINSTANCE.createAnnex();
		String first = lines.get(0) instanceof Line.Text text ? text.text() : "";
		String label = AnnexStart.is(first) ? AnnexStart.label(first) : "";
		annex.setLabelOverride(label);
		List<String> title = new ArrayList<>();
		if (first.length() > label.length() && !label.isEmpty())
			title.add(first.substring(label.length()).strip());
		int next = label.isEmpty() ? 0 : 1;
		while (!label.isEmpty() && title.size() < MOST_TITLE_LINES && next < lines.size() && lines.get(next) instanceof Line.Text text
				&& isTitle(text.text(), title))
			title.add(((Line.Text) lines.get(next++)).text());
		annex.setTitle(title.isEmpty() ? null : String.join(" ", title));
		annex.getElements().addAll(divisions.build(outlines.read(lines.subList(next, lines.size())), annex.getTitle()));
		return annex;
	}

	private boolean isTitle(String line, List<String> title) {
		boolean capitals = Capitals.isAll(line) && !NoteMark.isIn(line) && markers.read(line).isEmpty();
		boolean first = title.isEmpty() && line.length() < 200 && line.matches("(?s)\\p{Lu}.*[^.;:)]") && markers.read(line).isEmpty();
		return capitals || first && !NoteMark.isIn(line);
	}
}
