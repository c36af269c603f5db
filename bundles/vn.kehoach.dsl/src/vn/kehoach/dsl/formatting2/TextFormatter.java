package vn.kehoach.dsl.formatting2;

import java.util.Optional;

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
	private final LineStarts lineStarts;

	@Inject
	TextFormatter(KehoachGrammarAccess grammar) {
		lineStarts = new LineStarts(grammar.getGrammar());
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
		return new SourceLayout(lineStarts).format(file.getParseResult().getRootNode());
	}
}
