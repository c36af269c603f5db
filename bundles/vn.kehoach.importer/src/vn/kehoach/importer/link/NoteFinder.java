package vn.kehoach.importer.link;

import java.util.List;

import vn.kehoach.importer.line.NoteMark;
import vn.kehoach.model.Footnote;
import vn.kehoach.model.ReferenceForm;

/** Finds the calls of footnotes. */
final class NoteFinder implements MentionFinder {
	private final List<Footnote> footnotes;

	NoteFinder(List<Footnote> footnotes) {
		this.footnotes = footnotes;
	}

	@Override
	public Mention next(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			int index = NoteMark.index(text.charAt(i));
			if (index >= 0 && index < footnotes.size())
				return new Mention(i, i + 1, footnotes.get(index), ReferenceForm.AUTO, null);
		}
		return null;
	}
}
