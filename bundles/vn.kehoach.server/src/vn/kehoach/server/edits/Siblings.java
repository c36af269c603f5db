package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Division;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.server.file.Node;
import vn.kehoach.server.protocol.structure.NodeKind;

/** The lists of elements that elements are put into. */
final class Siblings {
	/** The contents of a document in the order in which the canonical text has them. */
	private static final List<EStructuralFeature> DOCUMENT = List.of(Literals.PLAN_DOCUMENT__RECITALS, Literals.PLAN_DOCUMENT__MOTTO,
			Literals.PLAN_DOCUMENT__ELEMENTS, Literals.PLAN_DOCUMENT__RECIPIENTS, Literals.PLAN_DOCUMENT__SIGNATURE,
			Literals.PLAN_DOCUMENT__REMAINDER, Literals.PLAN_DOCUMENT__FOOTNOTES, Literals.PLAN_DOCUMENT__ANNEXES);

	private Siblings() {
	}

	/** The list of an element that takes elements of a kind. */
	static EReference listFor(EObject parent, NodeKind kind) {
		return switch (parent) {
		case PlanDocument document -> switch (kind) {
		case LEGAL_BASIS, PROPOSAL -> Literals.PLAN_DOCUMENT__RECITALS;
		case ANNEX -> Literals.PLAN_DOCUMENT__ANNEXES;
		case FOOTNOTE -> Literals.PLAN_DOCUMENT__FOOTNOTES;
		case MOTTO -> Literals.PLAN_DOCUMENT__MOTTO;
		case SIGNATURE -> Literals.PLAN_DOCUMENT__SIGNATURE;
		case RECIPIENT -> Literals.PLAN_DOCUMENT__RECIPIENTS;
		default -> Literals.PLAN_DOCUMENT__ELEMENTS;
		};
		case AssignmentTable table -> Literals.ASSIGNMENT_TABLE__ROWS;
		case IndicatorGroup group -> Literals.INDICATOR_GROUP__INDICATORS;
		case Indicator indicator -> Literals.INDICATOR__SUB_INDICATORS;
		case Division division -> Literals.DIVISION__ELEMENTS;
		default -> Literals.PLAN_FILE__ENTRIES;
		};
	}

	/** The one list of an element that takes all the nodes; nothing when they belong into different ones. */
	static Optional<EReference> listFor(EObject parent, List<Node> nodes) {
		List<EReference> lists = nodes.stream().map(node -> listFor(parent, node.kind())).distinct().toList();
		return lists.size() == 1 ? Optional.of(lists.getFirst()) : Optional.empty();
	}

	/** The place in a list before one of its elements, or at its end. */
	static BodySlot slot(SourceFile source, EObject parent, EReference list, Optional<EObject> next, List<? extends EObject> leaving) {
		boolean file = list == Literals.PLAN_FILE__ENTRIES;
		List<EObject> before = before(parent, list, leaving);
		boolean first = parent instanceof PlanDocument && before.isEmpty() && next.isEmpty();
		return new BodySlot(source, file ? null : parent, before, first ? following((PlanDocument) parent, list, leaving) : next);
	}

	/** What stands before the end of a list: its elements, or where there are none, what comes before the list. */
	private static List<EObject> before(EObject parent, EReference list, List<? extends EObject> leaving) {
		List<EObject> before = new ArrayList<>();
		if (parent instanceof PlanDocument document)
			for (EStructuralFeature feature : DOCUMENT.subList(0, DOCUMENT.indexOf(list) + 1))
				before.addAll(all(document, feature));
		else
			before.addAll(all(parent, list));
		before.removeIf(element -> leaving.contains(element) || NodeModelUtils.getNode(element) == null);
		return before;
	}

	/** What comes first of the later lists of a document. */
	private static Optional<EObject> following(PlanDocument document, EReference list, List<? extends EObject> leaving) {
		return DOCUMENT.subList(DOCUMENT.indexOf(list) + 1, DOCUMENT.size()).stream().flatMap(later -> all(document, later).stream())
				.filter(element -> !leaving.contains(element) && !(element instanceof Recipient))
				.min(Comparator.comparingInt(element -> SourceFile.extent(element).start()));
	}

	private static List<EObject> all(EObject parent, EStructuralFeature feature) {
		Object value = parent.eGet(feature);
		if (value instanceof List<?> list)
			return list.stream().map(EObject.class::cast).toList();
		return value == null ? List.of() : List.of((EObject) value);
	}

	/** True for elements that the canonical text parts from others by empty lines. */
	static boolean isSpaced(NodeKind kind) {
		return switch (kind) {
		case DOCUMENT, PART, CHAPTER, SECTION, ARTICLE, CLAUSE, POINT, VIEWPOINT, THEME, TASK, PROJECT, ANNEX, SIGNATURE, TABLE,
				INDICATOR_TABLE, ASSIGNMENT_TABLE, INDICATOR_GROUP, INDICATOR ->
			true;
		default -> false;
		};
	}
}
