package vn.kehoach.check.language;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;

/** How often a document writes each phrase with a hyphen, and how often with an en dash. */
final class DashUse {
	private final Map<String, int[]> uses = new HashMap<>();

	private DashUse() {
	}

	/** The use in the document that the element belongs to. */
	static DashUse of(EObject element, CheckContext context) {
		return DocumentPassages.gathered(DashUse.class, element, context, DashUse::new, DashUse::addAll);
	}

	private void addAll(Passage passage) {
		DashedPhrase.allOf(passage.text()).forEach(this::add);
	}

	private void add(DashedPhrase phrase) {
		uses.computeIfAbsent(phrase.key(), key -> new int[2])[phrase.isEnDash() ? 1 : 0]++;
	}

	/** True when the phrase is written both ways, and this way is the rarer one; the hyphen wins a tie. */
	boolean isRarer(DashedPhrase phrase) {
		int[] counts = uses.getOrDefault(phrase.key(), new int[2]);
		return phrase.isEnDash() ? counts[0] >= counts[1] && counts[0] > 0 : counts[1] > counts[0];
	}
}
