package vn.kehoach.dsl.indexing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import vn.kehoach.model.Assignment;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Table;

/** What the index knows of a file: its elements with ids. Text and tables hold none, and are not looked into. */
public final class PlanDescriptionStrategy extends DefaultResourceDescriptionStrategy {

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof Prose || element instanceof Table || element instanceof Assignment || element instanceof Recital)
			return false;
		super.createEObjectDescriptions(element, acceptor);
		return true;
	}
}
