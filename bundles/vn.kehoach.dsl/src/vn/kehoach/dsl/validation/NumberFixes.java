package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.LanguageRules;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.conversion.EnglishNumber;
import vn.kehoach.model.message.MessageCatalogue;

/** Mends numbers that cannot be read because they are written the English way. */
final class NumberFixes {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(NumberFixes.class, "messages");

	private NumberFixes() {
	}

	/** Those of a file, in the order of its text. */
	static List<QuickFix> of(XtextResource file) {
		List<QuickFix> fixes = new ArrayList<>();
		for (INode node : file.getParseResult().getSyntaxErrors())
			if (LanguageRules.BAD_VALUE.code().equals(node.getSyntaxErrorMessage().getIssueCode()))
				EnglishNumber.mended(NodeModelUtils.getTokenText(node)).ifPresent(mended -> fixes.add(fix(node, mended)));
		return fixes;
	}

	private static QuickFix fix(INode node, String mended) {
		TextRange place = new TextRange(node.getOffset(), node.getEndOffset());
		return new QuickFix(LanguageRules.BAD_VALUE.code(), place, MESSAGES.get("number.mend", mended),
				List.of(new SourceEdit(place, mended)), false);
	}
}
