package vn.kehoach.dsl.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** The keywords with which something can begin inside the element that is being read. */
final class PossibleKeywords {
	private final Set<String> keywords = new LinkedHashSet<>();

	private PossibleKeywords() {
	}

	/** The keywords of the rule that made the node, in the order of the grammar. */
	static List<String> in(INode node) {
		PossibleKeywords possible = new PossibleKeywords();
		ParserRule rule = ruleOf(node);
		if (rule != null)
			possible.addOwn(rule);
		return List.copyOf(possible.keywords);
	}

	private static ParserRule ruleOf(INode node) {
		for (INode current = node; current != null; current = current.getParent()) {
			EObject element = current.getGrammarElement();
			AbstractRule rule = element instanceof RuleCall call ? call.getRule() : element instanceof AbstractRule own ? own : null;
			if (rule instanceof ParserRule parserRule && !GrammarUtil.isDatatypeRule(parserRule))
				return parserRule;
		}
		return null;
	}

	private void addOwn(ParserRule rule) {
		for (AbstractElement element : EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
			if (element.getCardinality() != null && element.getCardinality().endsWith("*"))
				addFirst(element, 0);
		}
	}

	private void addFirst(AbstractElement element, int depth) {
		if (depth > 12)
			return;
		switch (element) {
		case Keyword keyword -> add(keyword.getValue());
		case Assignment assignment -> addFirst(assignment.getTerminal(), depth + 1);
		case RuleCall call when call.getRule() instanceof ParserRule || call.getRule() instanceof EnumRule -> addFirst(
				call.getRule().getAlternatives(), depth + 1);
		case Group group -> addFirst(firstRequired(group), depth + 1);
		default -> element.eContents().stream().filter(AbstractElement.class::isInstance)
				.forEach(child -> addFirst((AbstractElement) child, depth + 1));
		}
	}

	private static AbstractElement firstRequired(Group group) {
		return group.getElements().stream()
				.filter(element -> !(element instanceof org.eclipse.xtext.Action) && !GrammarUtil.isOptionalCardinality(element))
				.findFirst()
				.orElse(group.getElements().get(0));
	}

	private void add(String keyword) {
		if (Character.isLetter(keyword.charAt(0)))
			keywords.add(keyword);
	}
}
