package vn.kehoach.server.edits;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.server.edits.SeparatedList.Item;
import vn.kehoach.server.protocol.edits.AddElementParams;
import vn.kehoach.server.protocol.structure.NodeKind;

/** Adds elements. */
final class ElementAddition {
	private final SourceFile source;
	private final KnownIds ids;

	ElementAddition(SourceFile source, KnownIds ids) {
		this.source = source;
		this.ids = ids;
	}

	/**
	 * Adds an element.
	 *
	 * @param parent what it is put into
	 * @param next the element that it is put before; empty for the end
	 */
	Change add(Target parent, Optional<EObject> next, AddElementParams params) {
		if (!parent.accepts(params.kind()))
			return Change.refused("not-here", NodeNames.of(params.kind()), NodeNames.of(parent.kind()));
		if (params.reference() != null && !ids.has(params.reference()))
			return Change.refused("unknown", params.reference());
		EReference list = Siblings.listFor(parent.element(), params.kind());
		if (!list.isMany() && parent.element().eGet(list) != null)
			return Change.refused("only-one", NodeNames.of(params.kind()));
		NewElement fresh = new NewElement(ids);
		boolean row = EcoreUtil2.getContainerOfType(parent.element(), AssignmentTable.class) != null;
		String text = row
				? fresh.row(params.kind(), params.label())
				: fresh.of(params.kind(), params.label(), params.reference());
		if (params.kind() == NodeKind.RECIPIENT)
			return new RecipientEdits(source).add(parent.element(), next, Item.of(text));
		return put(text, parent, list, next, params.kind());
	}

	private Change put(String text, Target parent, EReference list, Optional<EObject> next, NodeKind kind) {
		Unfolded unfolded = Unfolded.of(parent.element(), source);
		BodySlot slot = Siblings.slot(source, parent.element(), list, next, List.of());
		if (unfolded.isNeeded())
			return unfolded.with(text, next.isPresent(), Siblings.isSpaced(kind));
		String lines = Indented.by(slot.indentation(), text);
		SourceEdit edit = slot.insert(lines, Siblings.isSpaced(kind));
		return new Change.Edits(List.of(edit), edit, edit.text().indexOf(lines.strip()));
	}
}
