package vn.kehoach.importer.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.importer.lexicon.WordBounds;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Motto;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ReferenceForm;

/** Finds the names of registered bodies, and the year's motto. The longest name that begins at a word wins. */
final class NameFinder implements MentionFinder {
	private record Name(String text, NamedElement target, ReferenceForm form, boolean worded) {
	}

	private final Map<String, List<Name>> byFirstWord = new HashMap<>();

	NameFinder(Collection<Assignee> bodies, Motto motto) {
		for (Assignee body : bodies) {
			add(new Name(body.getLabel(), body, ReferenceForm.AUTO, false));
			if (body.getAbbreviation() != null)
				add(new Name(body.getAbbreviation(), body, ReferenceForm.ABBREVIATION, false));
			body.getSpellings().forEach(spelling -> add(new Name(spelling, body, ReferenceForm.AUTO, true)));
		}
		if (motto != null)
			add(new Name(motto.getText(), motto, ReferenceForm.AUTO, false));
		byFirstWord.values().forEach(names -> names.sort(Comparator.comparingInt((Name name) -> name.text.length()).reversed()));
	}

	private void add(Name name) {
		String first = name.text.substring(0, WordBounds.wordEnd(name.text, 0));
		if (name.text.indexOf(' ') > 0)
			byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(name);
	}

	@Override
	public Mention next(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			if (!WordBounds.isWordStart(text, i))
				continue;
			int end = WordBounds.wordEnd(text, i);
			for (Name name : byFirstWord.getOrDefault(text.substring(i, end), List.of())) {
				int nameEnd = i + name.text.length();
				if (text.startsWith(name.text, i) && WordBounds.isWordEnd(text, nameEnd))
					return new Mention(i, nameEnd, name.target, name.form, name.worded ? name.text : null);
			}
			i = end - 1;
		}
		return null;
	}
}
