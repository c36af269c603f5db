package vn.kehoach.model.wording;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.Locality;
import vn.kehoach.model.Motto;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.Task;
import vn.kehoach.model.numbering.DocumentNumbering;

/**
 * The printed words of references. It is asked reference by reference in reading order, because the official rule prints the
 * first mention of a document in full and later ones short. References to footnotes are the printers' business.
 */
public final class ReferenceWording {
	private final Set<CitedDocument> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());
	private final DocumentNumbering numbering;

	public ReferenceWording(DocumentNumbering numbering) {
		this.numbering = numbering;
	}

	/** The printed words of the next reference in reading order; empty when its target is not known. */
	public String next(ProseReference reference) {
		boolean first = reference.getTarget() instanceof CitedDocument document && mentioned.add(document);
		if (reference.getWording() != null)
			return reference.getWording();
		if (reference.getTarget() instanceof Indicator indicator && reference.getQuoted() != null)
			return QuotedValueWording.of(indicator, reference.getQuoted(), reference.getForm());
		return words(reference.getTarget(), reference.getForm(), first);
	}

	/** What {@link #next} would print for a reference of this form at this place, without counting it as a mention. */
	public String peek(NamedElement target, ReferenceForm form) {
		return words(target, form, target instanceof CitedDocument document && !mentioned.contains(document));
	}

	private String words(NamedElement target, ReferenceForm form, boolean firstMention) {
		return switch (target) {
		case CitedDocument document -> citation(document, form, firstMention);
		case Assignee assignee -> body(assignee, form);
		case IndicatorListing listing -> known(listing.getLabel());
		case Locality locality -> known(locality.getLabel());
		case IndicatorTable table -> known(table.getCaption());
		case AssignmentTable table -> known(table.getCaption());
		case Motto motto -> known(motto.getText());
		case Task task -> number(task) + (form == ReferenceForm.FULL ? " " + TaskHeading.of(task) : "");
		case Division division -> number(division) + (form == ReferenceForm.FULL ? " " + known(division.getTitle()) : "");
		case PlanDocument document -> known(document.getSubject());
		case null, default -> "";
		};
	}

	private static String citation(CitedDocument document, ReferenceForm form, boolean firstMention) {
		return switch (form) {
		case FULL -> CitationWording.full(document);
		case NUMBER -> document.getNumber() == null ? CitationWording.brief(document) : document.getNumber();
		case AUTO -> firstMention ? CitationWording.full(document) : CitationWording.brief(document);
		case SHORT, ABBREVIATION -> CitationWording.brief(document);
		};
	}

	private static String body(Assignee assignee, ReferenceForm form) {
		boolean abbreviated = form == ReferenceForm.ABBREVIATION && assignee.getAbbreviation() != null;
		return abbreviated ? assignee.getAbbreviation() : known(assignee.getLabel());
	}

	private String number(Division division) {
		return numbering.of(division).label().replaceAll("[.):\\-]+$", "");
	}

	private static String known(String text) {
		return text == null ? "" : text;
	}
}
