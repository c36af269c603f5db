package vn.kehoach.server.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.dsl.ide.highlighting.Validity;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.Theme;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.ShortDate;
import vn.kehoach.model.wording.CitationWording;
import vn.kehoach.server.file.DeskMessages;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.protocol.structure.FieldType;
import vn.kehoach.server.protocol.structure.FormField;

/** Turns the fields of an element into those of a form, with their values. */
final class FormFields {
	private final ComputedValue computed;
	private final Validity validity;

	FormFields(FileView file) {
		computed = new ComputedValue(file.context());
		validity = Validity.of(file.context());
	}

	/** A field of an element. */
	FormField of(EObject element, Field field) {
		String value = FieldValue.of(element, field);
		return new FormField(field.key(), label(element, field), field.type(), value, FieldValue.all(element, field),
				assignees(element, field), field.type() == FieldType.CHOICE ? Choices.of(field.feature()) : List.of(),
				computed.of(element, field.feature()), shown(element, field, value), field.required(), note(element, field));
	}

	private static String label(EObject element, Field field) {
		String own = "field." + element.eClass().getName() + '.' + field.key();
		return DeskMessages.getOr(own, DeskMessages.getOr("field." + field.key(), field.key()));
	}

	private static String shown(EObject element, Field field, String value) {
		if (value == null)
			return null;
		return switch (field.type()) {
		case CHOICE -> Choices.label(field.feature(), value);
		case DATE -> ShortDate.of((CalendarDate) element.eGet(field.feature()));
		case REFERENCE -> name((NamedElement) element.eGet(field.feature()));
		default -> value;
		};
	}

	private static String name(NamedElement target) {
		return switch (target) {
		case Assignee body -> body.getLabel();
		case CitedDocument cited -> CitationWording.brief(cited);
		case Theme theme -> theme.getTitle();
		default -> target.getId();
		};
	}

	private List<vn.kehoach.server.protocol.structure.Assignee> assignees(EObject element, Field field) {
		if (field.type() != FieldType.ASSIGNEES)
			return List.of();
		List<vn.kehoach.server.protocol.structure.Assignee> bodies = new ArrayList<>();
		for (Object role : (List<?>) element.eGet(field.feature()))
			bodies.add(assignee((Assignment) role, bodies.isEmpty()));
		return bodies;
	}

	private vn.kehoach.server.protocol.structure.Assignee assignee(Assignment role, boolean first) {
		Assignee body = role.getAssignee();
		String id = body == null || body.getId() == null ? "" : body.getId();
		String name = body == null || body.getLabel() == null ? id : body.getLabel();
		return new vn.kehoach.server.protocol.structure.Assignee(id, name, role.getWording(),
				first ? null : role.getSeparator().getLiteral(), body != null && !validity.isOver(body, role));
	}

	private String note(EObject element, Field field) {
		boolean body = field.type() == FieldType.REFERENCE && element.eGet(field.feature()) instanceof NamedElement;
		if (body && validity.isOver((NamedElement) element.eGet(field.feature()), element))
			return DeskMessages.get("field.over");
		return field.feature() == Literals.PLAN_DOCUMENT__NUMBER && element.eGet(field.feature()) == null
				? DeskMessages.get("field.number.open")
				: null;
	}
}
