package vn.kehoach.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import vn.kehoach.dsl.formatting2.HiddenText.Comment;
import vn.kehoach.dsl.text.CanonicalLayout;
import vn.kehoach.dsl.text.ProseLayout;

/** Lays the tokens of a file out canonically; comments between them are kept. */
final class SourceLayout {
	private final LineStarts lineStarts;
	private final CanonicalLayout layout = new CanonicalLayout();
	private final CommentLayout comments = new CommentLayout(layout);
	private final List<PlacedToken> placed = new ArrayList<>();
	private HiddenText hidden = new HiddenText();
	private TokenPlace last;
	private boolean beginsLine;
	private ProseSource prose;
	private ILeafNode proseStart;

	SourceLayout(LineStarts lineStarts) {
		this.lineStarts = lineStarts;
	}

	/** The text of the whole file and where its tokens went. */
	FormattedSource format(ICompositeNode root) {
		visit(root);
		endLast();
		comments.beforeLine(hidden.comments(), false);
		return new FormattedSource(layout.text(), placed);
	}

	private void visit(INode node) {
		beginsLine |= lineStarts.contains(node.getGrammarElement());
		if (node instanceof ICompositeNode composite)
			composite.getChildren().forEach(this::visit);
		else if (prose != null)
			addToProse((ILeafNode) node);
		else if (((ILeafNode) node).isHidden())
			hidden.add((ILeafNode) node);
		else
			token((ILeafNode) node);
	}

	private void token(ILeafNode leaf) {
		TokenPlace place = TokenPlace.of(leaf, beginsLine, last);
		int deeper = approach(place);
		beginsLine = false;
		last = place;
		if (ProseSource.begins(leaf)) {
			prose = new ProseSource();
			proseStart = leaf;
			addToProse(leaf);
		} else {
			append(place, deeper);
		}
	}

	/** Lays out what stands before a token; returns how much deeper than its block the token stands. */
	private int approach(TokenPlace place) {
		endLast();
		boolean reviewed = last != null && last.endsRemark();
		List<Comment> before = hidden.comments();
		boolean gap = hidden.lineBreaks() > 1;
		hidden = new HiddenText();
		boolean line = place.beginsLine() || place.isClosing();
		int deeper = line ? place.hangingDepth() : reviewed ? 0 : 1;
		indented(deeper, () -> {
			if (line)
				comments.beforeLine(before, place.isSpaced());
			else
				comments.withinLine(before);
		});
		if (place.beginsLine())
			layout.begin(gap || place.isSpaced() && before.isEmpty());
		return deeper;
	}

	/** Ends what the last token leaves open, after the comments behind it. */
	private void endLast() {
		if (last == null)
			return;
		comments.behindToken(hidden.comments());
		if (last.isClosing())
			layout.end(true);
		else if (last.endsRemark())
			layout.endLine();
	}

	private void append(TokenPlace place, int deeper) {
		String text = CanonicalToken.of(place.leaf());
		indented(layout.lineBegins() ? deeper : 0, () -> {
			if (place.isOpening())
				layout.open();
			else if (place.isClosing())
				layout.close();
			else if (place.isAttached())
				layout.attached(text);
			else
				layout.token(text);
			placed.add(new PlacedToken(place.leaf().getOffset(), place.leaf().getEndOffset(), layout.length() - text.length(),
					layout.length()));
		});
	}

	private void addToProse(ILeafNode leaf) {
		prose.add(leaf);
		if (!prose.isComplete())
			return;
		int offset = layout.nextTokenOffset();
		if (prose.isCommented())
			layout.token(prose.source());
		else
			ProseLayout.append(prose.pieces(), layout);
		placed.add(new PlacedToken(proseStart.getOffset(), leaf.getEndOffset(), offset, layout.length()));
		prose = null;
	}

	private void indented(int levels, Runnable action) {
		for (int i = 0; i < levels; i++)
			layout.indent();
		action.run();
		for (int i = 0; i < levels; i++)
			layout.outdent();
	}
}
