package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.Undertaking;

/** Replaces bodies in the roles of a task or project. A body that comes to be lead and partner is lead. */
final class RoleEdits {
	private RoleEdits() {
	}

	static List<SourceEdit> of(Undertaking undertaking, Map<EObject, NamedElement> targets) {
		List<SourceEdit> edits = new ArrayList<>();
		MergedList roles = new MergedList();
		add(undertaking, Literals.UNDERTAKING__LEADS, undertaking.getLeads(), targets, roles, edits);
		add(undertaking, Literals.UNDERTAKING__PARTNERS, undertaking.getPartners(), targets, roles, edits);
		return edits;
	}

	private static void add(Undertaking undertaking, EReference feature, List<Assignment> assignments,
			Map<EObject, NamedElement> targets, MergedList roles, List<SourceEdit> edits) {
		List<Boolean> stays = new ArrayList<>();
		List<Integer> starts = new ArrayList<>();
		for (Assignment assignment : assignments) {
			NamedElement successor = targets.get(assignment);
			boolean taken = roles.takes(successor == null ? assignment.getAssignee() : successor, successor != null);
			stays.add(taken);
			starts.add(NodeModelUtils.findNodesForFeature(assignment, Literals.ASSIGNMENT__ASSIGNEE).getFirst().getOffset());
			if (taken && successor != null)
				edits.addAll(FixEdits.of(FindingPlace.at(assignment, Literals.ASSIGNMENT__ASSIGNEE), new Fix.Refer(successor)));
		}
		if (stays.contains(false))
			edits.addAll(MergedList.removals(NodeModelUtils.findNodesForFeature(undertaking, feature), starts, stays));
	}
}
