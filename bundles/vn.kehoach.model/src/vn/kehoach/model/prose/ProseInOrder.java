package vn.kehoach.model.prose;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.model.Annex;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.Division;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.Milestone;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProjectSection;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recital;
import vn.kehoach.model.ThemeInclusion;

/** All prose of a document in reading order: recitals, body with the included themes in place, remainder, annexes, footnotes. */
public final class ProseInOrder {
	private final List<Prose> prose = new ArrayList<>();

	private ProseInOrder() {
	}

	/** The prose of the document in reading order. */
	public static List<Prose> of(PlanDocument document) {
		ProseInOrder order = new ProseInOrder();
		for (Recital recital : document.getRecitals())
			order.add(recital.getText());
		document.getElements().forEach(order::addElement);
		order.add(document.getRemainder());
		for (Annex annex : document.getAnnexes())
			order.addElement(annex);
		for (Footnote footnote : document.getFootnotes())
			order.add(footnote.getText());
		return order.prose;
	}

	private void add(Prose text) {
		if (text != null)
			prose.add(text);
	}

	private void addElement(BodyElement element) {
		switch (element) {
		case Prose text -> add(text);
		case Milestone milestone -> add(milestone.getText());
		case ProjectSection section -> add(section.getText());
		case ThemeInclusion inclusion -> addContents(inclusion.getTheme());
		case Division division -> addContents(division);
		case null, default -> {
			// tables hold plain text
		}
		}
	}

	private void addContents(Division division) {
		if (division != null)
			division.getElements().forEach(this::addElement);
	}
}
