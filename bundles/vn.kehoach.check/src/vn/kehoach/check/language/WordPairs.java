package vn.kehoach.check.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;

/** The pairs of neighbouring words that a document writes more than once. */
final class WordPairs {
	private final Set<String> once = new HashSet<>();
	private final Set<String> often = new HashSet<>();

	private WordPairs() {
	}

	/** The pairs of the document that the element belongs to. */
	static WordPairs of(EObject element, CheckContext context) {
		return DocumentPassages.gathered(WordPairs.class, element, context, WordPairs::new, WordPairs::add);
	}

	private void add(Passage passage) {
		String before = null;
		for (Word word : passage.words()) {
			String lower = word.lower();
			if (before != null && !once.add(pair(before, lower)))
				often.add(pair(before, lower));
			before = lower;
		}
	}

	/** True when the pair that begins at the position occurs more than once. */
	boolean areCompound(List<Word> words, int position) {
		return position >= 0 && position + 1 < words.size()
				&& often.contains(pair(words.get(position).lower(), words.get(position + 1).lower()));
	}

	private static String pair(String first, String second) {
		return first + ' ' + second;
	}
}
