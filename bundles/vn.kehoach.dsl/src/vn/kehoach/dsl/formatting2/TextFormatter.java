package vn.kehoach.dsl.formatting2;

import java.util.Optional;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import vn.kehoach.dsl.services.KehoachGrammarAccess;

/**
 * Formats files: canonical layout, comments kept, the model unchanged. Formatting what is formatted changes nothing, and neither
 * does formatting what {@link vn.kehoach.dsl.text.PlanTextWriter} wrote.
 */
@Singleton
public final class TextFormatter {
	private volatile LineStarts latest;

	@Inject
	TextFormatter(KehoachGrammarAccess grammar) {
		latest = new LineStarts(grammar.getGrammar());
	}

	/**
	 * The formatted text of the file, with the line ends that the file has.
	 *
	 * @return empty when the file has syntax errors: its layout may be all there is to understand it by
	 */
	public Optional<String> format(XtextResource file) {
		if (file.getParseResult().hasSyntaxErrors())
			return Optional.empty();
		boolean windows = file.getParseResult().getRootNode().getText().contains("\r\n");
		String text = layOut(file).text();
		return Optional.of(windows ? text.replace("\n", "\r\n") : text);
	}

	FormattedSource layOut(XtextResource file) {
		ICompositeNode root = file.getParseResult().getRootNode();
		return new SourceLayout(lineStarts(GrammarUtil.getGrammar(root.getGrammarElement()))).format(root);
	}

	/** The grammar that parsed a file is another object than this injector's where a process has set the language up twice. */
	private LineStarts lineStarts(Grammar grammar) {
		LineStarts starts = latest;
		if (!starts.areOf(grammar)) {
			starts = new LineStarts(grammar);
			latest = starts;
		}
		return starts;
	}
}
