package vn.kehoach.dsl.ide.formatting;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * How deep a place of a file stands.
 *
 * @param depth the number of blocks that are open before it
 * @param inProse where the prose begins that the place is inside; -1 when it is in none
 */
record Indentation(int depth, int inProse) {
	private static final String PROSE_MARK = "\"\"\"";

	/** The depth before an offset, by tokens: the text may be half typed. */
	static Indentation at(ICompositeNode root, int offset) {
		int depth = 0;
		int prose = -1;
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.getOffset() >= offset)
				break;
			String text = leaf.getText();
			if (leaf.isHidden())
				continue;
			if (text.startsWith(PROSE_MARK))
				prose = leaf.getOffset();
			boolean inside = leaf.getEndOffset() > offset;
			if (!inside && prose >= 0 && text.length() > PROSE_MARK.length() && text.endsWith(PROSE_MARK))
				prose = -1;
			depth += text.equals("{") ? 1 : text.equals("}") ? -1 : 0;
		}
		return new Indentation(Math.max(0, depth), prose);
	}
}
