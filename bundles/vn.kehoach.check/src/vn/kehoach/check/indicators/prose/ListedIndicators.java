package vn.kehoach.check.indicators.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorTable;
import vn.kehoach.model.indicator.IndicatorNumbering;
import vn.kehoach.model.indicator.NumberedListing;

/** The indicators that the tables of a document list, and the counts that a sentence may rightly state. */
final class ListedIndicators {
	private final Set<Integer> counts = new LinkedHashSet<>();
	private final Set<Indicator> indicators = new LinkedHashSet<>();
	/** The sub-indicators with numbers of their own; those with a dash are not counted by anybody. */
	private final Set<Indicator> parts = new LinkedHashSet<>();

	private ListedIndicators(EObject document) {
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext())
			if (contents.next() instanceof IndicatorTable table)
				addTable(table.getListings());
		counts.add(indicators.size());
		counts.add(indicators.size() + parts.size());
	}

	static ListedIndicators of(EObject document, CheckContext context) {
		return context.shared(ListedIndicators.class, document, run -> new ListedIndicators(document));
	}

	private void addTable(List<IndicatorListing> listings) {
		int own = 0;
		for (IndicatorListing listing : listings)
			own += add(listing);
		counts.add(own);
	}

	/** Adds what is listed; gives its number of indicators without sub-indicators. */
	private int add(IndicatorListing listing) {
		int own = 0;
		if (listing instanceof IndicatorGroup group) {
			for (IndicatorListing inner : group.getIndicators())
				own += add(inner);
			counts.add(own);
		} else if (listing instanceof Indicator indicator && !(indicator.eContainer() instanceof Indicator)) {
			indicators.add(indicator);
			addParts(indicator);
			own = 1;
		} else if (listing instanceof Indicator part) {
			addParts(part);
		}
		return own;
	}

	private void addParts(Indicator whole) {
		for (NumberedListing row : IndicatorNumbering.rows(whole.getSubIndicators())) {
			Indicator part = (Indicator) row.listing();
			if (row.label().chars().anyMatch(Character::isLetterOrDigit))
				parts.add(part);
			addParts(part);
		}
	}

	/** The number of indicators, sub-indicators not counted. */
	int size() {
		return indicators.size();
	}

	/** True when so many are listed in all tables, in one, or in one group, be it with numbered sub-indicators. */
	boolean mayCount(int stated) {
		return counts.contains(stated);
	}
}
