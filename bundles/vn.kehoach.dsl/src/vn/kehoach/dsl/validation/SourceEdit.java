package vn.kehoach.dsl.validation;

import java.util.Comparator;
import java.util.List;

import vn.kehoach.check.finding.TextRange;

/**
 * An edit of a file's text.
 *
 * @param range what is replaced, in UTF-16 units of the text before any edit
 * @param text what comes in its place
 */
public record SourceEdit(TextRange range, String text) {
	/** The text with the edits made; edits do not overlap, whatever their order. */
	public static String apply(List<SourceEdit> edits, String text) {
		StringBuilder edited = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparingInt((SourceEdit edit) -> edit.range().start()).reversed())
				.forEach(edit -> edited.replace(edit.range().start(), edit.range().end(), edit.text()));
		return edited.toString();
	}
}
