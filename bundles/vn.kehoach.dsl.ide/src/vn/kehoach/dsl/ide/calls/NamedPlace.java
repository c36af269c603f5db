package vn.kehoach.dsl.ide.calls;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.model.NamedElement;

/**
 * A place that names an element by its id.
 *
 * @param owner what the place belongs to
 * @param target the element
 * @param range the id
 */
record NamedPlace(EObject owner, NamedElement target, TextRange range) {
}
