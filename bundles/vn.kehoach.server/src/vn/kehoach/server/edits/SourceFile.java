package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.validation.SourceEdit;

/** The text of a file with its tokens and comments. */
final class SourceFile {
	private final String text;
	private final List<ILeafNode> leaves = new ArrayList<>();

	SourceFile(XtextResource file) {
		ICompositeNode root = file.getParseResult().getRootNode();
		text = root.getText();
		root.getLeafNodes().forEach(leaves::add);
	}

	String text() {
		return text;
	}

	/** All tokens, blanks and comments. */
	List<ILeafNode> leaves() {
		return leaves;
	}

	/** The last token that ends at or before an offset; empty at the beginning of the file. */
	Optional<ILeafNode> tokenBefore(int offset) {
		int index = indexAt(offset) - 1;
		while (index >= 0 && leaves.get(index).isHidden())
			index--;
		return index < 0 ? Optional.empty() : Optional.of(leaves.get(index));
	}

	/** The index of the first leaf that begins at or behind an offset. */
	int indexAt(int offset) {
		int low = 0;
		int high = leaves.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (leaves.get(middle).getTotalOffset() < offset)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** True for a comment. */
	static boolean isComment(ILeafNode leaf) {
		return leaf.isHidden() && leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT");
	}

	/** From an element's first token to its last; remarks belong to it. */
	static TextRange extent(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		return new TextRange(node.getOffset(), node.getEndOffset());
	}

	/** The braces of an element: where the opening one begins and where the closing one begins; empty when it has none. */
	static Optional<TextRange> braces(EObject element) {
		ILeafNode open = null;
		ILeafNode last = null;
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(element).getLeafNodes()) {
			if (leaf.isHidden())
				continue;
			boolean brace = leaf.getGrammarElement() instanceof Keyword && leaf.getText().equals("{");
			open = open == null && brace ? leaf : open;
			last = leaf;
		}
		boolean closed = open != null && last.getText().equals("}");
		return closed ? Optional.of(new TextRange(open.getOffset(), last.getOffset())) : Optional.empty();
	}

	/** Where the line of an offset begins. */
	int lineStart(int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where the line of an offset ends, before its line break. */
	int lineEnd(int offset) {
		int end = text.indexOf('\n', offset);
		end = end < 0 ? text.length() : end;
		return end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
	}

	/** Where the line after that of an offset begins; the end of the text after the last one. */
	int nextLine(int offset) {
		int end = text.indexOf('\n', offset);
		return end < 0 ? text.length() : end + 1;
	}

	/** The blanks at the beginning of the line of an offset. */
	String indentation(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t'))
			end++;
		return text.substring(start, end);
	}

	/** True when only blanks stand before an offset on its line. */
	boolean beginsLine(int offset) {
		return text.substring(lineStart(offset), offset).isBlank();
	}

	/** True when only blanks and comments stand behind an offset on its line. */
	boolean endsLine(int offset) {
		for (int index = indexAt(offset); index < leaves.size(); index++) {
			ILeafNode leaf = leaves.get(index);
			if (!leaf.isHidden())
				return false;
			if (leaf.getText().indexOf('\n') >= 0)
				return true;
		}
		return true;
	}

	/** True when only blanks stand behind an offset on its line. */
	boolean endsBare(int offset) {
		return text.substring(offset, lineEnd(offset)).isBlank();
	}

	/** Takes a range away with the line that would be left empty, or the blanks before it. */
	SourceEdit removal(int start, int end) {
		if (beginsLine(start) && endsBare(end))
			return edit(lineStart(start), nextLine(end), "");
		int from = start;
		while (!beginsLine(start) && from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t'))
			from--;
		int to = end;
		while (beginsLine(start) && to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t'))
			to++;
		return edit(from, to, "");
	}

	/** An edit. */
	static SourceEdit edit(int start, int end, String replacement) {
		return new SourceEdit(new TextRange(start, end), replacement);
	}
}
