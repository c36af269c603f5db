package vn.kehoach.check.numbers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Article;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ThemeInclusion;

/**
 * The sequences that begin in an element, as a reader sees them: the numbered divisions it holds, whatever their classes, its annexes, and
 * all articles of a document or annex.
 */
final class NumberSequences {
	private NumberSequences() {
	}

	/** The sequences of divisions in printed order; an element that holds no divisions has none. */
	static List<List<Division>> of(EObject holder) {
		if (!(holder instanceof Division || holder instanceof PlanDocument))
			return List.of();
		List<Division> divisions = new ArrayList<>();
		List<Division> annexes = new ArrayList<>();
		for (EObject child : holder.eContents()) {
			Division division = divisionAt(child);
			if (division instanceof Annex)
				annexes.add(division);
			else if (division != null && !(division instanceof Article))
				divisions.add(division);
		}
		boolean countsArticles = holder instanceof PlanDocument || holder instanceof Annex;
		return List.of(divisions, annexes, countsArticles ? addArticles(holder, new ArrayList<>()) : List.of());
	}

	private static Division divisionAt(EObject child) {
		if (child instanceof ThemeInclusion inclusion)
			return inclusion.getTheme();
		return child instanceof Division division ? division : null;
	}

	private static List<Division> addArticles(EObject holder, List<Division> articles) {
		for (EObject child : holder.eContents()) {
			if (child instanceof Article article)
				articles.add(article);
			if (child instanceof Division && !(child instanceof Annex))
				addArticles(child, articles);
		}
		return articles;
	}
}
