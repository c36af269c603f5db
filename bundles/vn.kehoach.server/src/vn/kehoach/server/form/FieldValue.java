package vn.kehoach.server.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.dsl.ide.hover.RecurrenceWording;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.RecurringDeadline;
import vn.kehoach.model.SigningPower;
import vn.kehoach.model.Succession;
import vn.kehoach.model.Undertaking;
import vn.kehoach.server.protocol.structure.FieldType;

/** What the text says in a field. */
public final class FieldValue {
	private FieldValue() {
	}

	/** A single value as requests write it; null for none. */
	static String of(EObject element, Field field) {
		if (field.type() == FieldType.PROSE)
			return ProseSource.text(ProseSource.of(element, field));
		if (isList(field))
			return null;
		Object value = element.eGet(field.feature());
		boolean chosen = field.type() == FieldType.CHOICE && !isUnspecified(value);
		if (value == null || !chosen && !element.eIsSet(field.feature()))
			return null;
		return switch (value) {
		case NamedElement named -> named.getId();
		case Enumerator literal -> ((EEnum) field.feature().getEType()).getEEnumLiteral(literal.getValue()).getName();
		default -> value.toString();
		};
	}

	private static boolean isUnspecified(Object value) {
		return value instanceof Enumerator literal && literal.getName().equals("UNSPECIFIED");
	}

	static boolean isList(Field field) {
		return field.type() == FieldType.TEXTS || field.type() == FieldType.REFERENCES || field.type() == FieldType.ASSIGNEES;
	}

	/** The values of a list of lines or ids. */
	public static List<String> all(EObject element, Field field) {
		if (field.type() != FieldType.TEXTS && field.type() != FieldType.REFERENCES)
			return List.of();
		return ((List<?>) element.eGet(field.feature())).stream().map(value -> one(value, element)).filter(value -> value != null)
				.toList();
	}

	private static String one(Object value, EObject element) {
		return switch (value) {
		case NamedElement named -> named.getId();
		case Succession succession -> succession.getFunction() == null && succession.getSuccessor() != null
				? succession.getSuccessor().getId()
				: null;
		case RecurringDeadline deadline when element instanceof Undertaking -> RecurrenceWording.of(deadline);
		case SigningPower power -> PowerText.of(power);
		default -> value.toString();
		};
	}
}
