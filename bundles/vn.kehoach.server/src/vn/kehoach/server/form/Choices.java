package vn.kehoach.server.form;

import java.util.List;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.server.protocol.structure.Choice;

/** The values of an enumeration. */
public final class Choices {
	private static final MessageCatalogue LABELS = new MessageCatalogue(Choices.class, "choices");

	private Choices() {
	}

	/** The values that a field can take, in their order. */
	public static List<Choice> of(EStructuralFeature feature) {
		if (!(feature.getEType() instanceof EEnum enumeration))
			return List.of();
		return enumeration.getELiterals().stream().filter(literal -> !literal.getName().equals("UNSPECIFIED"))
				.map(literal -> new Choice(literal.getName(), label(enumeration, literal))).toList();
	}

	/** A value in the user's language. */
	public static String label(EStructuralFeature feature, String value) {
		EEnum enumeration = (EEnum) feature.getEType();
		EEnumLiteral literal = enumeration.getEEnumLiteral(value);
		return literal == null ? value : label(enumeration, literal);
	}

	private static String label(EEnum enumeration, EEnumLiteral literal) {
		return LABELS.get(enumeration.getName() + '.' + literal.getName());
	}
}
