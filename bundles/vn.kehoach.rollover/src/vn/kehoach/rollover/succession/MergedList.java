package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;

/**
 * Decides which values of lists stay when some are replaced, and takes the others out of the text with their separators. What is named
 * twice only because of a replacement stays where it is named first.
 */
final class MergedList {
	private final Map<EObject, Boolean> seen = new IdentityHashMap<>();

	/** Takes the next target; false when it has been taken and this one or that one is a replacement. */
	boolean takes(EObject target, boolean replaced) {
		Boolean known = seen.putIfAbsent(target, replaced);
		return known == null || !known && !replaced;
	}

	/**
	 * The edits that take values out of a list, or the whole list with the keyword before it when none stays.
	 *
	 * @param values the nodes of the values; a node may begin with the separator before the value
	 * @param starts where the values themselves begin
	 */
	static List<SourceEdit> removals(List<INode> values, List<Integer> starts, List<Boolean> stays) {
		int first = stays.indexOf(true);
		if (first < 0)
			return List.of(wholeList(values));
		List<SourceEdit> edits = new ArrayList<>();
		if (first > 0)
			edits.add(removal(values.getFirst().getOffset(), starts.get(first)));
		for (int index = first + 1; index < values.size(); index++)
			if (!stays.get(index))
				edits.add(removal(values.get(index - 1).getEndOffset(), values.get(index).getEndOffset()));
		return edits;
	}

	private static SourceEdit wholeList(List<INode> values) {
		String text = values.getFirst().getRootNode().getText();
		int start = keywordBefore(values.getFirst());
		int lineStart = start;
		while (lineStart > 0 && " \t".indexOf(text.charAt(lineStart - 1)) >= 0)
			lineStart--;
		return removal(lineStart > 0 && text.charAt(lineStart - 1) == '\n' ? lineStart - 1 : lineStart, values.getLast().getEndOffset());
	}

	private static int keywordBefore(INode value) {
		int start = value.getOffset();
		for (ILeafNode leaf : value.getRootNode().getLeafNodes()) {
			if (leaf.getOffset() >= value.getOffset())
				break;
			if (!leaf.isHidden())
				start = leaf.getOffset();
		}
		return start;
	}

	private static SourceEdit removal(int start, int end) {
		return new SourceEdit(new TextRange(start, end), "");
	}
}
