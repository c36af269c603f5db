package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.model.Entry;
import vn.kehoach.model.Signature;
import vn.kehoach.model.Undertaking;

/** Attributes that are given twice in one block although they hold one value: the second would silently replace the first. */
final class RepeatedAttributes {

	/**
	 * An attribute given again.
	 *
	 * @param keyword the attribute's keyword
	 * @param node the value that was given again
	 */
	record Repetition(String keyword, INode node) {
	}

	private final List<Repetition> repetitions = new ArrayList<>();
	private final Set<String> seen = new HashSet<>();
	private String keyword = "";

	private final EObject element;

	private RepeatedAttributes(EObject element) {
		this.element = element;
	}

	/** The repetitions in one element; those in its contents are theirs. */
	static List<Repetition> in(EObject element) {
		boolean hasAttributes = element instanceof Entry || element instanceof Undertaking || element instanceof Signature;
		ICompositeNode node = hasAttributes ? NodeModelUtils.findActualNodeFor(element) : null;
		RepeatedAttributes attributes = new RepeatedAttributes(element);
		if (node != null)
			attributes.visit(node);
		return attributes.repetitions;
	}

	private void visit(ICompositeNode node) {
		for (INode child : node.getChildren()) {
			Assignment assignment = GrammarUtil.containingAssignment(child.getGrammarElement());
			if (assignment == null && child instanceof ICompositeNode composite)
				visitOwn(composite);
			else if (assignment == null && child.getGrammarElement() instanceof Keyword own)
				keyword = own.getValue();
			else if (assignment != null && !assignment.getOperator().equals("+=") && !seen.add(assignment.getFeature()))
				repetitions.add(new Repetition(keyword, child));
		}
	}

	private void visitOwn(ICompositeNode node) {
		if (NodeModelUtils.findActualSemanticObjectFor(node) == element)
			visit(node);
	}
}
