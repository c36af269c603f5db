package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.server.file.Node;

/** Moves elements to another place of their file. */
final class ElementMove {
	private final SourceFile source;

	ElementMove(SourceFile source) {
		this.source = source;
	}

	/** @param nodes elements of which none is inside another, in the order of the text */
	Change move(List<Node> nodes, Target parent, Optional<EObject> next) {
		for (Node node : nodes) {
			if (!parent.accepts(node.kind()))
				return Change.refused("not-here", NodeNames.of(node.kind()), NodeNames.of(parent.kind()));
			if (EcoreUtil.isAncestor(node.element(), parent.element()))
				return Change.refused("into-itself");
		}
		List<EObject> moved = nodes.stream().map(Node::element).toList();
		if (moved.getFirst() instanceof Recipient recipient)
			return moveRecipients(recipient, moved, parent, next);
		return Siblings.listFor(parent.element(), nodes)
				.map(list -> put(nodes, moved, parent, list, following(parent, list, next, moved)))
				.orElseGet(() -> Change.refused("different-lists"));
	}

	private Change moveRecipients(Recipient first, List<EObject> moved, Target parent, Optional<EObject> next) {
		if (first.eContainer() != parent.element())
			return Change.refused("other-document");
		return new RecipientEdits(source).move((PlanDocument) parent.element(), moved.stream().map(Recipient.class::cast).toList(), next);
	}

	/** The element that the moved ones come before: not one of them. */
	private static Optional<EObject> following(Target parent, EReference list, Optional<EObject> next, List<EObject> moved) {
		if (next.isEmpty())
			return next;
		List<?> siblings = (List<?>) parent.element().eGet(list);
		for (int index = siblings.indexOf(next.get()); index >= 0 && index < siblings.size(); index++)
			if (!moved.contains(siblings.get(index)))
				return Optional.of((EObject) siblings.get(index));
		return Optional.empty();
	}

	private Change put(List<Node> nodes, List<EObject> moved, Target parent, EReference list, Optional<EObject> next) {
		boolean spaced = nodes.stream().anyMatch(node -> Siblings.isSpaced(node.kind()));
		List<SourceEdit> edits = new ArrayList<>();
		moved.forEach(element -> edits.add(ElementBlock.of(element, source).removal()));
		int comments = SourceFile.extent(moved.getFirst()).start() - ElementBlock.of(moved.getFirst(), source).start();
		Change insertion = new Landing(source, parent.element(), list, next, moved)
				.put(indentation -> texts(moved, indentation, spaced), spaced, comments);
		return and(Overlaps.merged(edits), insertion);
	}

	private String texts(List<EObject> moved, String indentation, boolean spaced) {
		return String.join(spaced ? "\n\n" : "\n",
				moved.stream().map(element -> ElementBlock.of(element, source).text(indentation)).toList());
	}

	private static Change and(List<SourceEdit> removals, Change insertion) {
		if (!(insertion instanceof Change.Edits inserted))
			return insertion;
		List<SourceEdit> all = new ArrayList<>();
		SourceEdit about = inserted.edit();
		for (SourceEdit removal : removals) {
			boolean inside = removal.range().start() < about.range().start() && about.range().start() < removal.range().end();
			if (inside)
				about = SourceFile.edit(removal.range().end(), removal.range().end(), about.text());
			all.add(removal);
		}
		all.add(about);
		return new Change.Edits(all, about, inserted.within());
	}
}
