package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;

/** Replaces references in prose; of two in a row that come to be the same, the first goes with what joins them. */
final class ProseEdits {
	private static final Set<String> JOINTS = Set.of(",", ";", "và", ", và");

	private ProseEdits() {
	}

	static List<SourceEdit> of(Prose prose, Map<EObject, NamedElement> targets) {
		List<SourceEdit> edits = new ArrayList<>();
		List<ProsePart> parts = prose.getParts();
		for (int index = 0; index < parts.size(); index++) {
			if (!(parts.get(index) instanceof ProseReference reference))
				continue;
			if (index + 2 < parts.size() && isDoubled(reference, parts.get(index + 1), parts.get(index + 2), targets))
				edits.add(new SourceEdit(new TextRange(node(reference).getOffset(), node(parts.get(index + 2)).getOffset()), ""));
			else if (targets.containsKey(reference))
				edits.addAll(FixEdits.of(FindingPlace.at(reference, Literals.PROSE_REFERENCE__TARGET),
						new Fix.Refer(targets.get(reference))));
		}
		return edits;
	}

	private static boolean isDoubled(ProseReference one, ProsePart joint, ProsePart other, Map<EObject, NamedElement> targets) {
		return joint instanceof ProseLiteral literal && literal.getValue() != null && JOINTS.contains(literal.getValue().strip())
				&& other instanceof ProseReference second && (targets.containsKey(one) || targets.containsKey(second))
				&& targets.getOrDefault(one, one.getTarget()) == targets.getOrDefault(second, second.getTarget());
	}

	private static INode node(EObject part) {
		return NodeModelUtils.findActualNodeFor(part);
	}
}
