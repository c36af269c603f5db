package vn.kehoach.dsl.ide.place;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;

/**
 * An id in a file: where an element is declared, or where it is referred to.
 *
 * @param element the element
 * @param offset where the id begins in the file
 * @param end where it ends
 */
public record Identifier(NamedElement element, int offset, int end) {

	/** The id at, or directly before, an offset; empty when there is none, or it leads nowhere. */
	public static Optional<Identifier> at(XtextResource file, int offset) {
		return identifier(file, offset).or(() -> identifier(file, offset - 1));
	}

	private static Optional<Identifier> identifier(XtextResource file, int offset) {
		return leafAt(file, offset).flatMap(
				leaf -> elementOf(file, leaf).map(element -> new Identifier(element, leaf.getOffset(), leaf.getEndOffset())));
	}

	private static Optional<ILeafNode> leafAt(XtextResource file, int offset) {
		if (offset < 0 || file == null || file.getParseResult() == null)
			return Optional.empty();
		return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset))
				.filter(leaf -> !leaf.isHidden());
	}

	private static Optional<NamedElement> elementOf(XtextResource file, ILeafNode leaf) {
		EObject element = isId(leaf) ? NodeModelUtils.findActualSemanticObjectFor(leaf) : referred(file, leaf);
		return element instanceof NamedElement named && !named.eIsProxy() && named.getId() != null ? Optional.of(named) : Optional.empty();
	}

	private static EObject referred(XtextResource file, ILeafNode leaf) {
		boolean reference = leaf.getGrammarElement() instanceof CrossReference
				|| GrammarUtil.containingCrossReference(leaf.getGrammarElement()) != null;
		return reference ? new EObjectAtOffsetHelper().resolveCrossReferencedElementAt(file, leaf.getOffset()) : null;
	}

	private static boolean isId(ILeafNode leaf) {
		Assignment assignment = GrammarUtil.containingAssignment(leaf.getGrammarElement());
		return assignment != null && assignment.getFeature().equals(ModelPackage.Literals.NAMED_ELEMENT__ID.getName())
				&& !(assignment.getTerminal() instanceof CrossReference);
	}
}
