package vn.kehoach.server.edits;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.server.form.Field;
import vn.kehoach.server.protocol.structure.FieldType;

/** Sets fields of one value. */
final class FieldEdits {
	private final SourceFile source;
	private final KnownIds ids;

	FieldEdits(SourceFile source, KnownIds ids) {
		this.source = source;
		this.ids = ids;
	}

	/** Sets or takes away the value of a field. */
	Change set(EObject element, Field field, String value) {
		if (field.type() == FieldType.PROSE)
			return value == null ? Change.refused("required") : new ProseEdits(source).set(element, field, value);
		List<INode> nodes = nodes(element, field);
		boolean cleared = value == null || field.type() == FieldType.FLAG && !value.equals("true");
		if (cleared)
			return clear(element, field, nodes);
		Optional<String> words = words(field, value);
		if (words.isEmpty())
			return Change.refused(problem(field), value);
		if (!nodes.isEmpty())
			return new Change.InPlace(List.of(SourceFile.edit(nodes.getFirst().getOffset(), nodes.getFirst().getEndOffset(), words.get())));
		if (isForm(field))
			return Change.refused("no-role");
		return new Change.InPlace(List.of(new FieldAnchors(source).insert(element, field, withKeyword(field, words.get()))));
	}

	/** A recipient has an agency or a text: setting one takes the place of the other. */
	private static List<INode> nodes(EObject element, Field field) {
		List<INode> nodes = field.nodes(element);
		if (!nodes.isEmpty() || !(element instanceof Recipient) || !field.required())
			return nodes;
		return NodeModelUtils.findNodesForFeature(element,
				field.feature() == Literals.RECIPIENT__TEXT ? Literals.RECIPIENT__AGENCY : Literals.RECIPIENT__TEXT);
	}

	private static boolean isForm(Field field) {
		return field.feature() == Literals.TASK__LEAD_FORM || field.feature() == Literals.TASK__PARTNER_FORM;
	}

	private Change clear(EObject element, Field field, List<INode> nodes) {
		if (field.required() || isForm(field))
			return Change.refused("required");
		if (nodes.isEmpty())
			return new Change.InPlace(List.of());
		INode node = nodes.getFirst();
		int start = node.getOffset();
		if (field.feature() == Literals.CITED_DOCUMENT__TITLE)
			start = leadOfTitle(element, start);
		else if (field.type() != FieldType.FLAG && !field.keyword().isEmpty())
			start = source.tokenBefore(start).map(ILeafNode::getOffset).orElse(start);
		return new Change.InPlace(List.of(source.removal(start, node.getEndOffset())));
	}

	/** "về", "về việc" or "dẫn" and its words stand before the title. */
	private int leadOfTitle(EObject element, int title) {
		int start = source.tokenBefore(title).map(ILeafNode::getOffset).orElse(title);
		List<INode> lead = NodeModelUtils.findNodesForFeature(element, Literals.CITED_DOCUMENT__TITLE_LEAD);
		boolean quoted = !lead.isEmpty() && lead.getFirst().getText().strip().matches("(?s)[\"'].*");
		return quoted ? source.tokenBefore(start).map(ILeafNode::getOffset).orElse(start) : start;
	}

	private static String withKeyword(Field field, String words) {
		return field.keyword().isEmpty() || field.type() == FieldType.FLAG ? words : field.keyword() + ' ' + words;
	}

	/** The value as the language writes it; empty when it cannot be written. */
	private Optional<String> words(Field field, String value) {
		return switch (field.type()) {
		case TEXT -> Optional.of(ProseEscapes.string(value));
		case FLAG -> Optional.of(field.keyword());
		case NUMBER -> value.matches("[0-9]{1,9}") ? Optional.of(value) : Optional.empty();
		case DATE -> date(value);
		case CHOICE -> choice(field, value);
		case REFERENCE -> ids.has(value) ? Optional.of(Identifiers.write(value)) : Optional.empty();
		default -> throw new IllegalArgumentException(field.key() + " is not set as one value");
		};
	}

	private static String problem(Field field) {
		return switch (field.type()) {
		case DATE -> "date";
		case NUMBER -> "number";
		case REFERENCE -> "unknown";
		default -> "choice";
		};
	}

	private static Optional<String> date(String value) {
		try {
			return Optional.of(CalendarDate.parse(value.strip()).toString());
		} catch (DateTimeException wrong) {
			return Optional.empty();
		}
	}

	private static Optional<String> choice(Field field, String value) {
		EEnumLiteral literal = ((EEnum) field.feature().getEType()).getEEnumLiteral(value);
		return Optional.ofNullable(literal).map(EEnumLiteral::getLiteral);
	}
}
