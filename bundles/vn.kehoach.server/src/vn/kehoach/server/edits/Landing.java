package vn.kehoach.server.edits;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import vn.kehoach.dsl.validation.SourceEdit;

/**
 * A place in a list of elements where others come to stand.
 *
 * @param source the file
 * @param parent whose list it is
 * @param list the list
 * @param next the element that they come before; empty for the end
 * @param leaving elements that leave the list at the same time
 */
record Landing(SourceFile source, EObject parent, EReference list, Optional<EObject> next, List<EObject> leaving) {

	/**
	 * Puts lines there; braces come around running text that stands alone in the parent.
	 *
	 * @param lines gives them for an indentation
	 * @param spaced true when empty lines belong around them
	 * @param within where in them the element is that the change is about
	 */
	Change put(UnaryOperator<String> lines, boolean spaced, int within) {
		Unfolded unfolded = Unfolded.of(parent, source);
		if (unfolded.isNeeded())
			return unfolded.with(lines.apply(""), next.isPresent(), spaced);
		BodySlot slot = Siblings.slot(source, parent, list, next, leaving);
		String indented = lines.apply(slot.indentation());
		SourceEdit edit = slot.insert(indented, spaced);
		return new Change.Edits(List.of(edit), edit, edit.text().indexOf(indented.strip()) + within);
	}
}
