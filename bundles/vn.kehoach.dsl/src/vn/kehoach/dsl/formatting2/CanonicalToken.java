package vn.kehoach.dsl.formatting2;

import java.text.Normalizer;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;

import vn.kehoach.dsl.conversion.ProseEscapes;
import vn.kehoach.dsl.conversion.StringValue;
import vn.kehoach.dsl.text.Identifiers;

/** The canonical spelling of a token: composed letters, one blank between the words of a keyword, the plainest quotation marks. */
final class CanonicalToken {
	private CanonicalToken() {
	}

	static String of(ILeafNode leaf) {
		String text = Normalizer.normalize(leaf.getText(), Normalizer.Form.NFC);
		return switch (ruleOf(leaf)) {
		case "STRING" -> ProseEscapes.string(StringValue.of(text));
		case "ID" -> Identifiers.write(text.startsWith("^") ? text.substring(1) : text);
		case "WORDING" -> "|" + text.substring(1).strip().replaceAll("\\s*[\\r\\n]\\s*", " ");
		default -> text.replaceAll("[ \t\u00A0]+", " ");
		};
	}

	private static String ruleOf(ILeafNode leaf) {
		AbstractRule rule = switch (leaf.getGrammarElement()) {
		case RuleCall call -> call.getRule();
		case CrossReference reference when reference.getTerminal() instanceof RuleCall call -> call.getRule();
		default -> null;
		};
		return rule == null ? "" : rule.getName();
	}
}
