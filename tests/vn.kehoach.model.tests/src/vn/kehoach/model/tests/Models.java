package vn.kehoach.model.tests;

import java.util.List;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.BodyElement;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.CitedKind;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.Separator;
import vn.kehoach.model.time.CalendarDate;

/** Short ways to models. */
public final class Models {
	private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

	private Models() {
	}

	/** A document with the elements. */
	public static PlanDocument document(BodyElement... elements) {
		PlanDocument document = FACTORY.createPlanDocument();
		document.getElements().addAll(List.of(elements));
		return document;
	}

	/** The division with the elements in it. */
	public static <T extends Division> T with(T division, BodyElement... elements) {
		division.getElements().addAll(List.of(elements));
		return division;
	}

	/** The division with an override of its number. */
	public static <T extends Division> T labelled(String label, T division) {
		division.setLabelOverride(label);
		return division;
	}

	/** An agency. */
	public static Agency agency(String name) {
		Agency agency = FACTORY.createAgency();
		agency.setLabel(name);
		return agency;
	}

	/** A group. */
	public static AgencyGroup group(String name) {
		AgencyGroup group = FACTORY.createAgencyGroup();
		group.setLabel(name);
		return group;
	}

	/** A role of a body, after a comma. */
	public static Assignment role(Assignee body) {
		return role(Separator.COMMA, body);
	}

	/** A role of a body, after a separator. */
	public static Assignment role(Separator separator, Assignee body) {
		Assignment assignment = FACTORY.createAssignment();
		assignment.setSeparator(separator);
		assignment.setAssignee(body);
		return assignment;
	}

	/** A cited document. */
	public static CitedDocument cited(CitedKind kind, String number, String date, Agency issuer, String title) {
		CitedDocument document = FACTORY.createCitedDocument();
		document.setKind(kind);
		document.setNumber(number);
		document.setDate(date == null ? null : CalendarDate.parse(date));
		document.setIssuer(issuer);
		document.setTitle(title);
		return document;
	}

	/** A reference. */
	public static ProseReference reference(NamedElement target, ReferenceForm form) {
		ProseReference reference = FACTORY.createProseReference();
		reference.setTarget(target);
		reference.setForm(form);
		return reference;
	}
}
