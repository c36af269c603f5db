package vn.kehoach.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Prose whose closing mark was forgotten ends at the opening mark of the next prose; the error shows only there. Lines inside it
 * that can only be braces of the language give it away.
 */
public final class SwallowingProse {
	private SwallowingProse() {
	}

	/** The prose that stands directly before an error and has swallowed braces. */
	public static Optional<INode> before(INode error) {
		int offset = error.getOffset() - 1;
		while (offset >= 0) {
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(error.getRootNode(), offset);
			if (leaf == null || !leaf.isHidden())
				return Optional.<INode>ofNullable(leaf).filter(SwallowingProse::isProse).filter(SwallowingProse::holdsBraces);
			offset = leaf.getTotalOffset() - 1;
		}
		return Optional.empty();
	}

	/** What to say about it. */
	public static String message() {
		return SyntaxMessages.get("prose.swallows");
	}

	private static boolean isProse(INode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call && call.getRule().getName().startsWith("PROSE_");
	}

	private static boolean holdsBraces(INode prose) {
		return prose.getText().lines().map(String::strip).anyMatch(line -> line.equals("}") || line.endsWith("{"));
	}
}
