package vn.kehoach.rollover.succession;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.rollover.Occurrence;

/**
 * A place of the model that names a body or a cited document.
 *
 * @param target what is named
 * @param role as what
 * @param at the place
 * @param words the words there with some around them
 * @param linkable true for plain words in whose place a reference can be put
 */
record Naming(EObject target, Occurrence.Role role, FindingPlace.InModel at, String words, boolean linkable) {
	static Naming of(EObject target, Occurrence.Role role, FindingPlace.InModel at, String words) {
		return new Naming(target, role, at, words, false);
	}
}
