package vn.kehoach.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds the checks that look at an element, by its class. */
final class ElementDispatch {
	private final List<ElementCheck<EObject>> checks;
	private final Map<EClass, List<ElementCheck<EObject>>> byClass = new ConcurrentHashMap<>();

	@SuppressWarnings("unchecked")
	ElementDispatch(List<Check> checks) {
		this.checks = checks.stream().filter(ElementCheck.class::isInstance).map(check -> (ElementCheck<EObject>) check).toList();
	}

	List<ElementCheck<EObject>> of(EObject element) {
		return byClass.computeIfAbsent(element.eClass(),
				type -> checks.stream().filter(check -> check.subject().isInstance(element)).toList());
	}
}
