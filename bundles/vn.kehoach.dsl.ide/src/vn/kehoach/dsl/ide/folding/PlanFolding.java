package vn.kehoach.dsl.ide.folding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import vn.kehoach.dsl.ide.place.LineTable;

/**
 * What can be folded: blocks between braces, with the line of the closing brace left in sight; prose; comments. It looks at tokens, so
 * that a file can be folded while something in it is being typed.
 */
public final class PlanFolding extends FoldingRangeService {

	@Override
	public List<FoldingRange> createFoldingRanges(Document document, XtextResource resource, CancelIndicator cancel) {
		if (resource == null || resource.getParseResult() == null)
			return List.of();
		ICompositeNode root = resource.getParseResult().getRootNode();
		Collector collector = new Collector(new LineTable(root.getText()));
		for (ILeafNode leaf : root.getLeafNodes())
			collector.visit(leaf);
		collector.endComments();
		return collector.ranges;
	}

	/** Walks over the tokens. */
	private static final class Collector {
		private final LineTable lines;
		private final List<FoldingRange> ranges = new ArrayList<>();
		private final List<Integer> openBlocks = new ArrayList<>();
		private int proseStart = -1;
		private int firstLineComment = -1;
		private int lastLineComment = -1;

		Collector(LineTable lines) {
			this.lines = lines;
		}

		void visit(ILeafNode leaf) {
			String text = leaf.getText();
			int line = lineOf(leaf.getOffset());
			if (text.startsWith("//")) {
				if (lastLineComment < 0 || line > lastLineComment + 1)
					beginComments(line);
				lastLineComment = line;
			} else if (text.startsWith("/*")) {
				add(line, endLine(leaf), FoldingRangeKind.Comment);
			} else if (!leaf.isHidden()) {
				token(leaf, text, line);
			}
		}

		/** Comments on lines that follow each other are one range. */
		private void beginComments(int line) {
			endComments();
			firstLineComment = line;
		}

		void endComments() {
			add(firstLineComment, lastLineComment, FoldingRangeKind.Comment);
		}

		private void token(ILeafNode leaf, String text, int line) {
			if (text.equals("{"))
				openBlocks.add(line);
			else if (text.equals("}") && !openBlocks.isEmpty())
				add(openBlocks.removeLast(), line - 1, null);
			if (text.startsWith("\"\"\""))
				proseStart = line;
			if (proseStart >= 0 && text.endsWith("\"\"\"") && text.length() > 3) {
				add(proseStart, endLine(leaf), null);
				proseStart = -1;
			}
		}

		private void add(int start, int end, String kind) {
			if (end <= start)
				return;
			FoldingRange range = new FoldingRange(start, end);
			range.setKind(kind);
			ranges.add(range);
		}

		private int endLine(INode leaf) {
			return lineOf(leaf.getEndOffset());
		}

		private int lineOf(int offset) {
			return lines.position(offset).getLine();
		}
	}
}
