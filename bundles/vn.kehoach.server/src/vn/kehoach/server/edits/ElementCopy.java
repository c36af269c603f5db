package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.server.file.Node;

/** Repeats elements; what is declared in them gets new ids, and references among them go to the new ones. */
final class ElementCopy {
	private final SourceFile source;
	private final KnownIds ids;

	ElementCopy(SourceFile source, KnownIds ids) {
		this.source = source;
		this.ids = ids;
	}

	/** Repeats elements behind themselves. */
	Change repeat(List<Node> nodes) {
		if (nodes.getFirst().element() instanceof Recipient recipient)
			return new RecipientEdits(source).repeat((PlanDocument) recipient.eContainer(),
					nodes.stream().map(node -> (Recipient) node.element()).toList());
		List<SourceEdit> edits = new ArrayList<>();
		for (Node node : nodes) {
			if (node.element().eContainingFeature() == null || !node.element().eContainingFeature().isMany())
				return Change.refused("only-one", NodeNames.of(node.kind()));
			edits.add(copy(node));
		}
		SourceEdit first = edits.getFirst();
		return new Change.Edits(edits, first, first.text().length() - first.text().stripLeading().length());
	}

	/** Repeats elements before another element, or at the end of what the parent holds. */
	Change repeatAt(List<Node> nodes, Target parent, Optional<EObject> next) {
		for (Node node : nodes)
			if (!parent.accepts(node.kind()))
				return Change.refused("not-here", NodeNames.of(node.kind()), NodeNames.of(parent.kind()));
		if (nodes.getFirst().element() instanceof Recipient recipient)
			return repeatRecipients(recipient, nodes, parent, next);
		return Siblings.listFor(parent.element(), nodes).map(list -> put(nodes, parent, list, next))
				.orElseGet(() -> Change.refused("different-lists"));
	}

	private Change put(List<Node> nodes, Target parent, EReference list, Optional<EObject> next) {
		if (!list.isMany())
			return Change.refused("only-one", NodeNames.of(nodes.getFirst().kind()));
		boolean spaced = nodes.stream().anyMatch(node -> Siblings.isSpaced(node.kind()));
		List<String> copies = nodes.stream().map(node -> renamed(node.element())).toList();
		return new Landing(source, parent.element(), list, next, List.of())
				.put(indentation -> texts(nodes, copies, indentation, spaced), spaced, 0);
	}

	private String texts(List<Node> nodes, List<String> copies, String indentation, boolean spaced) {
		List<String> texts = new ArrayList<>();
		for (int index = 0; index < copies.size(); index++) {
			int start = ElementBlock.of(nodes.get(index).element(), source).start();
			texts.add(Indented.anew(copies.get(index), source.indentation(start), indentation));
		}
		return String.join(spaced ? "\n\n" : "\n", texts);
	}

	private Change repeatRecipients(Recipient first, List<Node> nodes, Target parent, Optional<EObject> next) {
		if (first.eContainer() != parent.element())
			return Change.refused("other-document");
		return new RecipientEdits(source).repeatAt((PlanDocument) parent.element(),
				nodes.stream().map(node -> (Recipient) node.element()).toList(), next);
	}

	private SourceEdit copy(Node node) {
		ElementBlock block = ElementBlock.of(node.element(), source);
		String text = renamed(node.element());
		String indentation = source.indentation(block.start());
		if (!block.hasOwnLines())
			return SourceFile.edit(block.end(), block.end(), " " + text);
		return SourceFile.edit(block.end(), block.end(), (Siblings.isSpaced(node.kind()) ? "\n\n" : "\n") + indentation + text);
	}

	/** The text of an element, its comments left behind, with new ids. */
	private String renamed(EObject element) {
		Map<String, String> fresh = new HashMap<>();
		take(element, fresh);
		element.eAllContents().forEachRemaining(inside -> take(inside, fresh));
		StringBuilder text = new StringBuilder();
		INode node = NodeModelUtils.findActualNodeFor(element);
		for (ILeafNode leaf : node.getLeafNodes())
			if (leaf.getTotalOffset() >= node.getOffset())
				text.append(isId(leaf) ? fresh.getOrDefault(leaf.getText(), leaf.getText()) : leaf.getText());
		return text.toString();
	}

	private void take(EObject element, Map<String, String> fresh) {
		if (element instanceof NamedElement named && named.getId() != null
				&& !NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__ID).isEmpty())
			fresh.put(Identifiers.write(named.getId()), Identifiers.write(ids.fresh(named.getId(), "Moi")));
	}

	private static boolean isId(ILeafNode leaf) {
		return !leaf.isHidden() && leaf.getText().matches("\\^?[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*");
	}
}
