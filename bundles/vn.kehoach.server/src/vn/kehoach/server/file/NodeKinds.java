package vn.kehoach.server.file;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.server.protocol.structure.NodeKind;

/** Which elements are structure nodes. */
public final class NodeKinds {
	private static final Map<EClass, NodeKind> KINDS = Map.ofEntries(
			Map.entry(ModelPackage.Literals.PLAN_DOCUMENT, NodeKind.DOCUMENT),
			Map.entry(ModelPackage.Literals.LEGAL_BASIS, NodeKind.LEGAL_BASIS),
			Map.entry(ModelPackage.Literals.PROPOSAL, NodeKind.PROPOSAL),
			Map.entry(ModelPackage.Literals.MOTTO, NodeKind.MOTTO),
			Map.entry(ModelPackage.Literals.PART, NodeKind.PART),
			Map.entry(ModelPackage.Literals.CHAPTER, NodeKind.CHAPTER),
			Map.entry(ModelPackage.Literals.SECTION, NodeKind.SECTION),
			Map.entry(ModelPackage.Literals.ARTICLE, NodeKind.ARTICLE),
			Map.entry(ModelPackage.Literals.CLAUSE, NodeKind.CLAUSE),
			Map.entry(ModelPackage.Literals.POINT, NodeKind.POINT),
			Map.entry(ModelPackage.Literals.VIEWPOINT, NodeKind.VIEWPOINT),
			Map.entry(ModelPackage.Literals.THEME, NodeKind.THEME),
			Map.entry(ModelPackage.Literals.THEME_INCLUSION, NodeKind.THEME_INCLUSION),
			Map.entry(ModelPackage.Literals.TASK, NodeKind.TASK),
			Map.entry(ModelPackage.Literals.PROJECT, NodeKind.PROJECT),
			Map.entry(ModelPackage.Literals.PROJECT_SECTION, NodeKind.PROJECT_SECTION),
			Map.entry(ModelPackage.Literals.MILESTONE, NodeKind.MILESTONE),
			Map.entry(ModelPackage.Literals.TABLE, NodeKind.TABLE),
			Map.entry(ModelPackage.Literals.INDICATOR_TABLE, NodeKind.INDICATOR_TABLE),
			Map.entry(ModelPackage.Literals.ASSIGNMENT_TABLE, NodeKind.ASSIGNMENT_TABLE),
			Map.entry(ModelPackage.Literals.ANNEX, NodeKind.ANNEX),
			Map.entry(ModelPackage.Literals.FOOTNOTE, NodeKind.FOOTNOTE),
			Map.entry(ModelPackage.Literals.RECIPIENT, NodeKind.RECIPIENT),
			Map.entry(ModelPackage.Literals.SIGNATURE, NodeKind.SIGNATURE),
			Map.entry(ModelPackage.Literals.AGENCY, NodeKind.AGENCY),
			Map.entry(ModelPackage.Literals.AGENCY_GROUP, NodeKind.AGENCY_GROUP),
			Map.entry(ModelPackage.Literals.CITED_DOCUMENT, NodeKind.CITED_DOCUMENT),
			Map.entry(ModelPackage.Literals.INDICATOR_GROUP, NodeKind.INDICATOR_GROUP),
			Map.entry(ModelPackage.Literals.INDICATOR, NodeKind.INDICATOR),
			Map.entry(ModelPackage.Literals.LOCALITY, NodeKind.LOCALITY),
			Map.entry(ModelPackage.Literals.REGISTRY_IMPORT, NodeKind.IMPORT));

	private NodeKinds() {
	}

	/** The kind of an element's node; empty for elements that are part of another's node: roles, values, the prose of a recital. */
	public static Optional<NodeKind> of(EObject element) {
		if (element.eClass() == ModelPackage.Literals.PROSE)
			return ofProse(element);
		return Optional.ofNullable(KINDS.get(element.eClass()));
	}

	private static Optional<NodeKind> ofProse(EObject prose) {
		if (prose.eContainingFeature() == ModelPackage.Literals.PLAN_DOCUMENT__REMAINDER)
			return Optional.of(NodeKind.REMAINDER);
		boolean body = prose.eContainer() instanceof Division || prose.eContainer() instanceof PlanDocument;
		return body ? Optional.of(NodeKind.PROSE) : Optional.empty();
	}
}
