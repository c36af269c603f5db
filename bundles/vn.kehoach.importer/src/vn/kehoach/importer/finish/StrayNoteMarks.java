package vn.kehoach.importer.finish;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.prose.PlainProse;

/** Footnotes can be called in prose only: a call in the subject, a recipient or the signature moves to the first prose. */
final class StrayNoteMarks {
	private final StringBuilder strays = new StringBuilder();

	void move(PlanDocument document) {
		if (document.getFootnotes().isEmpty())
			return;
		List<ProseLiteral> literals = new ArrayList<>();
		collect(document);
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			EObject element = contents.next();
			if (!(element instanceof ProseLiteral literal))
				collect(element);
			else if (!(literal.eContainer().eContainer() instanceof Footnote))
				literals.add(literal);
		}
		if (strays.isEmpty())
			return;
		if (literals.isEmpty())
			document.setRemainder(PlainProse.of(List.of(strays.toString())));
		else
			insert(literals.get(0));
	}

	/** At the end of the first paragraph. */
	private void insert(ProseLiteral literal) {
		int end = literal.getValue().indexOf('\n');
		literal.setValue(new StringBuilder(literal.getValue()).insert(end < 0 ? literal.getValue().length() : end, strays).toString());
	}

	private void collect(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.isDerived() || !element.eIsSet(attribute))
				continue;
			if (element.eGet(attribute) instanceof String text && NoteMark.isIn(text))
				element.eSet(attribute, strip(text));
			else if (element.eGet(attribute) instanceof List<?> list
					&& list.stream().anyMatch(item -> item instanceof String text && NoteMark.isIn(text)))
				element.eSet(attribute, list.stream().map(item -> strip((String) item)).toList());
		}
	}

	private String strip(String text) {
		text.chars().filter(character -> NoteMark.index((char) character) >= 0).forEach(character -> strays.append((char) character));
		return NoteMark.without(text);
	}
}
