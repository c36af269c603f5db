package vn.kehoach.check;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.ObservationSink;

/**
 * A rule about elements of one class.
 *
 * @param <T> the class; elements of its subclasses are looked at too
 */
public non-sealed interface ElementCheck<T extends EObject> extends Check {
	/** The class of the elements to look at. */
	Class<T> subject();

	/** Looks at one element; called once for each element of the class in the file that is checked, in the order of the text. */
	void check(T element, CheckContext context, ObservationSink sink);
}
