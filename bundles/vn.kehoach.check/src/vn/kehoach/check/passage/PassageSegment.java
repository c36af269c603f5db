package vn.kehoach.check.passage;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A stretch of a passage that comes from one place of the model.
 *
 * @param start its offset in the passage
 * @param end the offset behind it
 * @param element the element it comes from: a ProseLiteral, a ProseReference, or what the passage belongs to
 * @param feature the string feature whose characters it shows; null when its words are computed
 * @param index the place in the feature's list, or -1
 * @param valueStart the offset of its first character in the feature's value
 */
record PassageSegment(int start, int end, EObject element, EStructuralFeature feature, int index, int valueStart) {
	/** True when the whole range lies in it and can be pointed at in the model. */
	boolean holds(int from, int to) {
		return feature != null && start <= from && to <= end;
	}

	boolean touches(int from, int to) {
		return from < end && start < to || from == to && start <= from && from <= end;
	}
}
