package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
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

/** Repeats elements behind themselves; what is declared in them gets new ids, and references among them go to the new ones. */
final class ElementCopy {
	private final SourceFile source;
	private final KnownIds ids;

	ElementCopy(SourceFile source, KnownIds ids) {
		this.source = source;
		this.ids = ids;
	}

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
