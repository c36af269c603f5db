package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.NamedElement;

/** Replaces members of groups and owners of indicators. */
final class ReferenceListEdits {
	private ReferenceListEdits() {
	}

	static List<SourceEdit> of(EObject owner, EReference feature, Map<EObject, NamedElement> targets) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
		List<?> values = (List<?>) owner.eGet(feature);
		List<SourceEdit> edits = new ArrayList<>();
		List<Boolean> stays = new ArrayList<>();
		MergedList merged = new MergedList();
		for (int index = 0; index < values.size(); index++) {
			EObject value = (EObject) values.get(index);
			NamedElement successor = targets.get(value);
			boolean taken = merged.takes(successor == null ? value : successor, successor != null);
			stays.add(taken);
			INode node = nodes.get(index);
			if (taken && successor != null)
				edits.add(new SourceEdit(new TextRange(node.getOffset(), node.getEndOffset()), Identifiers.write(successor.getId())));
		}
		if (stays.contains(false))
			edits.addAll(MergedList.removals(nodes, nodes.stream().map(INode::getOffset).toList(), stays));
		return edits;
	}
}
