package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;

/** Replaces bodies among the recipients of a document. */
final class RecipientEdits {
	private RecipientEdits() {
	}

	static List<SourceEdit> of(PlanDocument document, Map<EObject, NamedElement> targets) {
		List<SourceEdit> edits = new ArrayList<>();
		List<Boolean> stays = new ArrayList<>();
		MergedList bodies = new MergedList();
		for (Recipient recipient : document.getRecipients()) {
			NamedElement successor = targets.get(recipient);
			EObject body = successor == null ? recipient.getAgency() : successor;
			boolean taken = body == null || bodies.takes(body, successor != null);
			stays.add(taken);
			if (taken && successor != null)
				edits.addAll(FixEdits.of(FindingPlace.at(recipient, Literals.RECIPIENT__AGENCY), new Fix.Refer(successor)));
		}
		if (stays.contains(false)) {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(document, Literals.PLAN_DOCUMENT__RECIPIENTS);
			edits.addAll(MergedList.removals(nodes, nodes.stream().map(INode::getOffset).toList(), stays));
		}
		return edits;
	}
}
