package vn.kehoach.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.TextRange;

/** Edits of lists whose values are separated by commas. */
final class ListEdits {
	private ListEdits() {
	}

	/** Adds a value before the one with the index, or behind the last one; new lines are begun as the list begins them. */
	static SourceEdit add(List<INode> values, String source, int index) {
		INode neighbour = values.get(Math.min(index, values.size() - 1));
		String gap = gapBefore(neighbour);
		if (index < values.size())
			return insertion(neighbour.getOffset(), source + "," + gap);
		return insertion(neighbour.getEndOffset(), "," + gap + source);
	}

	/** Takes a value out, with a comma; the only one goes with the keyword before the list. */
	static SourceEdit remove(List<INode> values, int index) {
		if (values.size() == 1)
			return SourceRemoval.ofValue(values.getFirst());
		INode removed = values.get(index);
		return index == 0
				? new SourceEdit(new TextRange(removed.getOffset(), values.get(1).getOffset()), "")
				: new SourceEdit(new TextRange(values.get(index - 1).getEndOffset(), removed.getEndOffset()), "");
	}

	/** Moves a value behind the last one of its list. */
	static List<SourceEdit> moveLast(EObject element) {
		List<INode> values = NodeModelUtils.findNodesForFeature(element.eContainer(), element.eContainmentFeature());
		INode moved = NodeModelUtils.findActualNodeFor(element);
		int index = 0;
		while (values.get(index).getOffset() != moved.getOffset())
			index++;
		if (index == values.size() - 1)
			return List.of();
		INode next = values.get(index + 1);
		String gap = gapBefore(next);
		String source = moved.getText().strip();
		return List.of(new SourceEdit(new TextRange(moved.getOffset(), next.getOffset()), ""),
				insertion(values.getLast().getEndOffset(), "," + gap + source));
	}

	private static SourceEdit insertion(int offset, String text) {
		return new SourceEdit(new TextRange(offset, offset), text);
	}

	/** The white space between the comma or keyword before a value and the value; one blank where a comment stands there. */
	private static String gapBefore(INode value) {
		String text = value.getRootNode().getText();
		int start = value.getOffset();
		while (start > 0 && Character.isWhitespace(text.charAt(start - 1)))
			start--;
		return start == value.getOffset() ? " " : text.substring(start, value.getOffset());
	}
}
