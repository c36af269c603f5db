package vn.kehoach.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;

/**
 * Names of elements: the id alone in registries and theme files, the document's id and the element's id inside a document, so
 * that next year's document can keep the ids of this year's tasks.
 */
public final class IdQualifiedNameProvider extends IQualifiedNameProvider.AbstractImpl {

	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (!(object instanceof NamedElement named) || named.getId() == null)
			return null;
		PlanDocument document = EcoreUtil2.getContainerOfType(object, PlanDocument.class);
		boolean inside = document != null && document != object && document.getId() != null;
		return inside ? QualifiedName.create(document.getId(), named.getId()) : QualifiedName.create(named.getId());
	}
}
