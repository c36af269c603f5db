package vn.kehoach.check.indicators.format;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;

/** Whether a document writes a decimal comma anywhere. */
final class DecimalCommaUse {
	private boolean used;

	private DecimalCommaUse() {
	}

	static boolean in(EObject element, CheckContext context) {
		return DocumentPassages.gathered(DecimalCommaUse.class, element, context, DecimalCommaUse::new, DecimalCommaUse::add).used;
	}

	private void add(Passage passage) {
		used = used || NumberFormat.hasDecimalComma(passage.text());
	}
}
