package vn.kehoach.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/** Xtext's entry to the formatter: the differences between a file and its formatted text, gap by gap and token by token. */
public final class KehoachFormatter implements IFormatter2 {
	private final TextFormatter formatter;

	@Inject
	KehoachFormatter(TextFormatter formatter) {
		this.formatter = formatter;
	}

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		XtextResource file = access.getResource();
		if (file.getParseResult() == null || file.getParseResult().hasSyntaxErrors())
			return List.of();
		List<ITextReplacement> replacements = new ArrayList<>();
		String source = file.getParseResult().getRootNode().getText();
		FormattedSource formatted = formatter.layOut(file);
		int end = 0;
		int newEnd = 0;
		for (PlacedToken token : formatted.tokens()) {
			add(access, end, token.offset(), formatted.text().substring(newEnd, token.newOffset()), source, replacements);
			add(access, token.offset(), token.end(), formatted.text().substring(token.newOffset(), token.newEnd()), source, replacements);
			end = token.end();
			newEnd = token.newEnd();
		}
		add(access, end, source.length(), formatted.text().substring(newEnd), source, replacements);
		return replacements.stream().filter(replacement -> isAskedFor(replacement, request)).toList();
	}

	private static void add(ITextRegionAccess access, int offset, int end, String text, String source,
			List<ITextReplacement> replacements) {
		String fitting = source.contains("\r\n") ? text.replace("\n", "\r\n") : text;
		if (!source.regionMatches(offset, fitting, 0, fitting.length()) || end - offset != fitting.length())
			replacements.add(access.regionForOffset(offset, end - offset).replaceWith(fitting));
	}

	private static boolean isAskedFor(ITextReplacement replacement, FormatterRequest request) {
		return request.getRegions().isEmpty()
				|| request.getRegions().stream()
						.anyMatch(region -> region.contains(replacement.getOffset()) && region.contains(replacement));
	}
}
