package vn.kehoach.dsl.ide.completion;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;

import com.google.inject.Inject;

/** What the grammar allows after a text. */
final class FollowSet {
	private final IContentAssistParser parser;
	private final FollowElementComputer computer;

	@Inject
	FollowSet(IContentAssistParser parser, FollowElementComputer computer) {
		this.parser = parser;
		this.computer = computer;
	}

	/** The grammar elements that can follow a text without errors; empty when the text has one. In the order of the grammar. */
	Set<AbstractElement> after(String text) {
		Set<AbstractElement> elements = new LinkedHashSet<>();
		computer.computeFollowElements(parser.getFollowElements(text, true), elements);
		return elements;
	}

}
