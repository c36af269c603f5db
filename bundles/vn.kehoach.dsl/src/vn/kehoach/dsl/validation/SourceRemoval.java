package vn.kehoach.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import vn.kehoach.check.finding.TextRange;

/** Takes a value or element out of a file together with the keyword before it and the blanks or the line that would be left. */
final class SourceRemoval {
	private final String text;
	private int start;
	private int end;

	private SourceRemoval(INode node) {
		text = node.getRootNode().getText();
		start = node.getOffset();
		end = node.getEndOffset();
	}

	/** Removes the value of a feature. */
	static SourceEdit ofValue(INode node) {
		return ofElement(node);
	}

	/** Removes an element. */
	static SourceEdit ofElement(INode node) {
		SourceRemoval removal = new SourceRemoval(node);
		if (followsKeyword(node))
			removal.takeKeyword(node);
		if (node.getText().strip().startsWith("|"))
			return removal.edit();
		removal.takeBlanks();
		return removal.edit();
	}

	/** True when the grammar has a keyword directly before what the node stands for. */
	private static boolean followsKeyword(INode node) {
		Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
		EObject part = assignment;
		while (part != null && part.eContainer() instanceof Assignment outer)
			part = outer;
		if (part == null || !(part.eContainer() instanceof Group group))
			return false;
		List<?> elements = group.getElements();
		int index = elements.indexOf(part);
		return index > 0 && elements.get(index - 1) instanceof Keyword;
	}

	private void takeKeyword(INode node) {
		ILeafNode keyword = null;
		for (ILeafNode leaf : node.getRootNode().getLeafNodes()) {
			if (leaf.getOffset() >= start)
				break;
			if (!leaf.isHidden())
				keyword = leaf;
		}
		if (keyword != null)
			start = keyword.getOffset();
	}

	/** Takes the whole line when nothing else stands on it, else the blanks before. */
	private void takeBlanks() {
		int lineStart = start;
		while (lineStart > 0 && isBlank(text.charAt(lineStart - 1)))
			lineStart--;
		int lineEnd = end;
		while (lineEnd < text.length() && isBlank(text.charAt(lineEnd)))
			lineEnd++;
		boolean beginsLine = lineStart == 0 || text.charAt(lineStart - 1) == '\n';
		boolean endsLine = lineEnd == text.length() || text.charAt(lineEnd) == '\n' || text.charAt(lineEnd) == '\r';
		if (!beginsLine) {
			start = lineStart;
		} else if (endsLine) {
			start = lineStart;
			end = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : Math.min(lineEnd + 1, text.length());
		} else {
			end = lineEnd;
		}
	}

	private static boolean isBlank(char character) {
		return character == ' ' || character == '\t';
	}

	private SourceEdit edit() {
		return new SourceEdit(new TextRange(start, end), "");
	}
}
