package vn.kehoach.dsl.indexing;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.Division;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.Locality;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Table;

/** What the index knows of a file: its elements with ids, and their printed names. Text and tables hold none, and are not looked into. */
public final class PlanDescriptionStrategy extends DefaultResourceDescriptionStrategy {
	private static final String NAME = "name";
	private static final String ENTRY = "entry";

	@Override
	public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> acceptor) {
		if (element instanceof Prose || element instanceof Table || element instanceof Assignment || element instanceof Recital)
			return false;
		QualifiedName id = getQualifiedNameProvider().getFullyQualifiedName(element);
		if (id != null)
			acceptor.accept(EObjectDescription.create(id, element, dataOf(element)));
		return true;
	}

	/** The printed name of a described element, or null. */
	public static String nameOf(IEObjectDescription description) {
		EObject element = description.getEObjectOrProxy();
		return element.eIsProxy() ? description.getUserData(NAME) : nameOf(element);
	}

	/** True when the described element stands at the top level of its file. */
	public static boolean isEntry(IEObjectDescription description) {
		EObject element = description.getEObjectOrProxy();
		return element.eIsProxy() ? description.getUserData(ENTRY) != null : element.eContainer() instanceof PlanFile;
	}

	private static Map<String, String> dataOf(EObject element) {
		Map<String, String> data = new HashMap<>();
		if (nameOf(element) != null)
			data.put(NAME, nameOf(element));
		if (element.eContainer() instanceof PlanFile)
			data.put(ENTRY, ENTRY);
		return data;
	}

	private static String nameOf(EObject element) {
		return switch (element) {
		case Assignee assignee -> assignee.getLabel();
		case CitedDocument cited -> cited.getNumber() != null ? cited.getNumber() : cited.getTitle();
		case IndicatorListing listing -> listing.getLabel();
		case Locality locality -> locality.getLabel();
		case Division division -> division.getTitle();
		case PlanDocument document -> document.getSubject();
		default -> null;
		};
	}
}
