package vn.kehoach.dsl.ide.symbols;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Locality;
import vn.kehoach.model.Motto;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.Table;
import vn.kehoach.model.Task;
import vn.kehoach.model.indicator.IndicatorNumbering;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.model.wording.HeaderWording;
import vn.kehoach.model.wording.TaskHeading;

/** What elements are called in lists: their printed number and name. Keep one instance while the model stays as it is. */
public final class ElementTitles {
	private static final int LONGEST = 100;

	private final DocumentNumbering numbering = new DocumentNumbering();

	/** The number and the name, on one line; where an element has neither, its id or the name of its class. */
	public String of(EObject element) {
		String title = switch (element) {
		case PlanDocument document -> join(HeaderWording.kind(document), document.getId());
		case Division division -> join(numberOf(division), nameOf(division));
		case IndicatorListing listing -> join(IndicatorNumbering.label(listing), listing.getLabel());
		case Assignee assignee -> assignee.getLabel();
		case Locality locality -> locality.getLabel();
		case CitedDocument cited -> CitationWording.brief(cited);
		case Motto motto -> motto.getText();
		case IndicatorTable table -> table.getCaption();
		case AssignmentTable table -> table.getCaption();
		case Table table -> table.getCaption();
		default -> null;
		};
		return title == null || title.isBlank() ? idOf(element) : shortened(title.replaceAll("\\s+", " ").strip());
	}

	/** The printed number of a division; empty where none is printed. */
	public String numberOf(Division division) {
		return numbering.of(division).label().strip();
	}

	/** The title of a division, the heading of a task; else how its text begins. */
	private static String nameOf(Division division) {
		if (division instanceof Task task && !TaskHeading.of(task).isBlank())
			return TaskHeading.of(task);
		if (division.getTitle() != null)
			return division.getTitle();
		return division.getElements().stream().filter(Prose.class::isInstance).map(Prose.class::cast).findFirst()
				.map(ElementTitles::beginning).orElse(division.getId());
	}

	/** The words before the first reference, of the first paragraph. */
	private static String beginning(Prose prose) {
		boolean words = !prose.getParts().isEmpty() && prose.getParts().get(0) instanceof ProseLiteral;
		String text = words ? ((ProseLiteral) prose.getParts().get(0)).getValue() : null;
		return text == null ? "" : text.lines().findFirst().orElse("");
	}

	private static String idOf(EObject element) {
		boolean named = element instanceof NamedElement other && other.getId() != null;
		return named ? ((NamedElement) element).getId() : element.eClass().getName();
	}

	private static String join(String... words) {
		return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" "));
	}

	private static String shortened(String title) {
		if (title.length() <= LONGEST)
			return title;
		int end = title.lastIndexOf(' ', LONGEST);
		return title.substring(0, end > 0 ? end : LONGEST) + "…";
	}
}
