package vn.kehoach.dsl.linking;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Triple;

/**
 * A file of the language. Where it has one reference that leads nowhere, Xtext's own resource works out, for each one
 * that does lead somewhere, what would have been said of it ("did you mean ..."), to take that back; this one knows it by its place.
 */
public final class PlanResource extends LazyLinkingResource {

	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
		if (getErrors().isEmpty())
			return;
		INode node = link.getThird();
		getErrors().removeIf(error -> error instanceof XtextLinkingDiagnostic broken && broken.getOffset() == node.getOffset()
				&& broken.getLength() == node.getLength());
	}
}
