package vn.kehoach.dsl.formatting2;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * The elements of the grammar with which a line begins: the first one of each alternative that can be repeated, which are the
 * attributes of a block, and each call for a repeated element; recipients too, although commas part them.
 */
final class LineStarts {
	private final Grammar grammar;
	private final Set<EObject> starts = new HashSet<>();

	LineStarts(Grammar grammar) {
		this.grammar = grammar;
		for (AbstractElement element : EcoreUtil2.getAllContentsOfType(grammar, AbstractElement.class)) {
			if (GrammarUtil.isMultipleCardinality(element) && element instanceof Alternatives alternatives)
				alternatives.getElements().forEach(this::addFirst);
			else if (GrammarUtil.isMultipleCardinality(element) && element instanceof Assignment repeated && callsElement(repeated))
				starts.add(repeated.getTerminal());
			else if (element instanceof RuleCall call && call.getRule().getName().equals("Recipient"))
				starts.add(call);
		}
	}

	/** True when the elements are those of the grammar. */
	boolean areOf(Grammar other) {
		return grammar == other;
	}

	boolean contains(EObject grammarElement) {
		return starts.contains(grammarElement);
	}

	/** False for the further bodies of a role, which continue its line. */
	private static boolean callsElement(Assignment repeated) {
		return repeated.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
				&& !GrammarUtil.isDatatypeRule(rule) && !rule.getName().equals("NextAssignment");
	}

	private void addFirst(AbstractElement element) {
		switch (element) {
		case Group group -> addFirst(group.getElements().get(0));
		case Alternatives alternatives -> alternatives.getElements().forEach(this::addFirst);
		case Assignment assignment -> starts.add(assignment.getTerminal());
		default -> starts.add(element);
		}
	}
}
