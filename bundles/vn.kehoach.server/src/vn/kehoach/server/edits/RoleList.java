package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.server.edits.SeparatedList.Item;
import vn.kehoach.server.protocol.structure.Assignee;

/** The bodies of a role as they stand in a file. */
final class RoleList {
	private final List<Assignment> roles = new ArrayList<>();
	private final SeparatedList list;

	RoleList(SourceFile source, List<?> old) {
		old.forEach(role -> roles.add((Assignment) role));
		list = new SeparatedList(source, roles.stream().map(RoleList::body).toList());
	}

	/** From the id of the body to its wording; the separator before it is not part of it. */
	static TextRange body(Assignment role) {
		INode id = node(role, Literals.ASSIGNMENT__ASSIGNEE).orElseThrow();
		int end = node(role, Literals.ASSIGNMENT__WORDING).map(INode::getEndOffset).orElse(id.getEndOffset());
		return new TextRange(id.getOffset(), end);
	}

	private static Optional<INode> node(Assignment role, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(role, feature).stream().findFirst();
	}

	/** The text of a body that has the role in the same wording; empty when there is none. */
	Optional<Item> find(Assignee wanted) {
		for (int index = 0; index < roles.size(); index++) {
			Assignment role = roles.get(index);
			boolean same = role.getAssignee() != null && wanted.id().equals(role.getAssignee().getId());
			if (same && Objects.equals(role.getWording(), wanted.wording()))
				return Optional.of(list.items().get(index));
		}
		return Optional.empty();
	}

	/** The list with these items. */
	SourceEdit with(List<Item> wanted) {
		return list.with(wanted);
	}
}
