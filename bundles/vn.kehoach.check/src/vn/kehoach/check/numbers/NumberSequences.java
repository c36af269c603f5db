package vn.kehoach.check.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Article;
import vn.kehoach.model.Chapter;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Part;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Point;
import vn.kehoach.model.Section;
import vn.kehoach.model.ThemeInclusion;

/** The sequences that begin in an element: its members that are counted together, and all articles of a document or annex. */
final class NumberSequences {
	private NumberSequences() {
	}

	/** The sequences of divisions in printed order; an element that holds no divisions has none. */
	static List<List<Division>> of(EObject holder) {
		Map<EClass, List<Division>> sequences = new LinkedHashMap<>();
		for (EObject child : holder.eContents()) {
			Division division = divisionAt(child);
			if (division != null && !(division instanceof Article))
				sequences.computeIfAbsent(counted(division), key -> new ArrayList<>()).add(division);
		}
		List<List<Division>> result = new ArrayList<>(sequences.values());
		if (holder instanceof PlanDocument || holder instanceof Annex)
			result.add(addArticles(holder, new ArrayList<>()));
		return result;
	}

	private static Division divisionAt(EObject child) {
		if (child instanceof ThemeInclusion inclusion)
			return inclusion.getTheme();
		return child instanceof Division division ? division : null;
	}

	/** Parts, chapters, sections, points and annexes are counted by themselves, all that has plain Arabic numbers together. */
	private static EClass counted(Division division) {
		boolean own = division instanceof Part || division instanceof Chapter || division instanceof Section || division instanceof Point
				|| division instanceof Annex;
		return own ? division.eClass() : ModelPackage.Literals.DIVISION;
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
