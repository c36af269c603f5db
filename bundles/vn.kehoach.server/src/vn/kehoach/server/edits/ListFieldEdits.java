package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.Succession;
import vn.kehoach.server.edits.SeparatedList.Item;
import vn.kehoach.server.form.Field;
import vn.kehoach.server.form.FieldPlace;
import vn.kehoach.server.form.FieldValue;
import vn.kehoach.server.protocol.structure.FieldType;

/** Sets fields of several ids or lines. */
final class ListFieldEdits {
	private final SourceFile source;
	private final KnownIds ids;

	ListFieldEdits(SourceFile source, KnownIds ids) {
		this.source = source;
		this.ids = ids;
	}

	Change set(EObject element, Field field, List<String> values) {
		if (field.type() == FieldType.REFERENCES)
			for (String id : values)
				if (!ids.has(id))
					return Change.refused("unknown", id);
		return new Change.InPlace(field.place() == FieldPlace.LINE_EACH
				? lines(element, field, values)
				: list(element, field, values.stream().map(Identifiers::write).toList()));
	}

	private List<SourceEdit> list(EObject element, Field field, List<String> wanted) {
		List<INode> nodes = field.nodes(element).stream().filter(ListFieldEdits::isWhole).toList();
		if (nodes.isEmpty())
			return wanted.isEmpty()
					? List.of()
					: List.of(new FieldAnchors(source).insert(element, field, field.keyword() + ' ' + String.join(", ", wanted)));
		if (wanted.isEmpty())
			return List.of(source.removal(source.tokenBefore(nodes.getFirst().getOffset()).map(ILeafNode::getOffset).orElseThrow(),
					nodes.getLast().getEndOffset()));
		SeparatedList list = SeparatedList.of(source, nodes);
		List<Item> items = wanted.stream().map(words -> list.items().stream().filter(item -> item.words().equals(words)).findFirst()
				.orElseGet(() -> Item.of(words))).toList();
		return List.of(list.with(items));
	}

	/** False for a successor of a single function, which has a line of its own. */
	private static boolean isWhole(INode node) {
		return !(NodeModelUtils.findActualSemanticObjectFor(node) instanceof Succession succession) || succession.getFunction() == null;
	}

	/** Values that stay keep their lines; the others take the lines of those that go, as far as there are any. */
	private List<SourceEdit> lines(EObject element, Field field, List<String> values) {
		List<INode> nodes = field.nodes(element);
		List<String> old = FieldValue.all(element, field);
		List<SourceEdit> edits = new ArrayList<>();
		int kept = Math.min(nodes.size(), values.size());
		for (int index = 0; index < kept; index++)
			if (!Objects.equals(old.get(index), values.get(index)))
				edits.add(SourceFile.edit(nodes.get(index).getOffset(), nodes.get(index).getEndOffset(), words(field, values.get(index))));
		for (INode surplus : nodes.subList(kept, nodes.size()))
			edits.add(removal(field, surplus));
		List<String> added = values.subList(kept, values.size()).stream().map(value -> withKeyword(field, value)).toList();
		if (!added.isEmpty())
			edits.add(nodes.isEmpty() ? first(element, field, added) : further(nodes.getLast(), added));
		return edits;
	}

	private SourceEdit first(EObject element, Field field, List<String> lines) {
		SourceEdit one = new FieldAnchors(source).insert(element, field, lines.getFirst());
		String gap = one.text().substring(0, one.text().indexOf(lines.getFirst()));
		return new SourceEdit(one.range(), one.text().replace(lines.getFirst(), String.join(gap, lines)));
	}

	private SourceEdit further(INode last, List<String> lines) {
		int start = source.lineStart(last.getOffset()) + source.indentation(last.getOffset()).length();
		if (!source.endsLine(last.getEndOffset()))
			return SourceFile.edit(last.getEndOffset(), last.getEndOffset(), " " + String.join(" ", lines));
		String gap = "\n" + source.indentation(start);
		return SourceFile.edit(source.lineEnd(last.getEndOffset()), source.lineEnd(last.getEndOffset()), gap + String.join(gap, lines));
	}

	/** A value in a list after one keyword goes with its comma, one with a keyword of its own with that. */
	private SourceEdit removal(Field field, INode value) {
		int start = field.keyword().isEmpty()
				? value.getOffset()
				: source.tokenBefore(value.getOffset()).map(ILeafNode::getOffset).orElse(value.getOffset());
		return source.removal(start, value.getEndOffset());
	}

	private static String withKeyword(Field field, String value) {
		return field.keyword().isEmpty() ? words(field, value) : field.keyword() + ' ' + words(field, value);
	}

	/** Recurring deadlines and signing powers are written in the words of the language. */
	private static String words(Field field, String value) {
		boolean spoken = field.feature() == Literals.UNDERTAKING__RECURRENCES || field.feature() == Literals.SIGNATURE__POWERS;
		return spoken ? value.strip() : ProseEscapes.string(value);
	}
}
