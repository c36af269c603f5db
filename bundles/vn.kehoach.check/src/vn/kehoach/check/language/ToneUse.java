package vn.kehoach.check.language;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.Word;

/** How often a document writes each syllable whose tone mark has two places. */
final class ToneUse {
	private final Map<String, Integer> uses = new HashMap<>();

	private ToneUse() {
	}

	/** The use in the document that the element belongs to. */
	static ToneUse of(EObject element, CheckContext context) {
		return DocumentPassages.gathered(ToneUse.class, element, context, ToneUse::new, ToneUse::add);
	}

	private void add(Passage passage) {
		for (Word word : passage.words())
			if (TonePlacement.otherWay(word.text()) != null)
				uses.merge(word.lower(), 1, Integer::sum);
	}

	/** True when the document writes the syllable both ways, and the first way is the rarer one; earlier in the alphabet wins a tie. */
	boolean isRarer(String way, String other) {
		int count = uses.getOrDefault(way, 0);
		int others = uses.getOrDefault(other, 0);
		return count < others || count == others && way.compareTo(other) > 0;
	}
}
