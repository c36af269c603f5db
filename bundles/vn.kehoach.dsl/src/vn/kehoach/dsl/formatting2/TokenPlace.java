package vn.kehoach.dsl.formatting2;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Suppression;

/**
 * A token and what its place in the model says about its place on the page.
 *
 * @param leaf the token
 * @param element the element it belongs to
 * @param beginsLine true when a line begins with it
 * @param isAttached true when no blank stands before it
 */
record TokenPlace(ILeafNode leaf, EObject element, boolean beginsLine, boolean isAttached) {

	/** @param before the token before, or null */
	static TokenPlace of(ILeafNode leaf, boolean beginsLine, TokenPlace before) {
		String text = leaf.getText();
		boolean attached = text.equals(",") || text.equals(";") || text.equals(":") || before != null && before.leaf.getText().equals(":");
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		return new TokenPlace(leaf, element instanceof Suppression ? element.eContainer() : element, beginsLine, attached);
	}

	boolean isOpening() {
		return leaf.getText().equals("{");
	}

	boolean isClosing() {
		return leaf.getText().equals("}");
	}

	/** True for the last word of a remark, after which the element itself begins a line. */
	boolean endsRemark() {
		Assignment assignment = GrammarUtil.containingAssignment(leaf.getGrammarElement());
		return assignment != null && (assignment.getFeature().equals("reviewNote") || assignment.getFeature().equals("reason"));
	}

	/** Attributes of entries without braces, and recipients, stand one level deeper than what they belong to. */
	int hangingDepth() {
		boolean registry = element instanceof Agency || element instanceof AgencyGroup || element instanceof CitedDocument;
		return registry && !isFirst() && !isRemark() || element instanceof Recipient ? 1 : 0;
	}

	/** True when an empty line stands before: before elements with braces, and where another kind of registry entry begins. */
	boolean isSpaced() {
		if (!beginsLine || !isFirst())
			return false;
		return element instanceof Entry && element.eContainer() instanceof PlanFile file && isOtherKind(file.getEntries())
				|| holdsBraces(NodeModelUtils.findActualNodeFor(element));
	}

	private boolean isRemark() {
		return NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Suppression;
	}

	private boolean isFirst() {
		return NodeModelUtils.findActualNodeFor(element).getOffset() == leaf.getOffset();
	}

	private boolean isOtherKind(List<Entry> entries) {
		int index = entries.indexOf(element);
		if (index == 0)
			return !((PlanFile) element.eContainer()).getImports().isEmpty();
		return entries.get(index - 1).eClass() != element.eClass();
	}

	private static boolean holdsBraces(ICompositeNode node) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getText().equals("{"))
				return true;
			if (!leaf.isHidden() && leaf.getText().startsWith("\"\"\""))
				return false;
		}
		return false;
	}
}
