package vn.kehoach.model.numbering;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Article;
import vn.kehoach.model.AssignmentTable;
import vn.kehoach.model.Chapter;
import vn.kehoach.model.Division;
import vn.kehoach.model.Part;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Point;
import vn.kehoach.model.Section;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.reference.ReferenceIndex;

/**
 * Which divisions are counted together: articles through the whole document or annex, everything else among its siblings,
 * where all that carries plain Arabic numbers shares one sequence.
 */
final class SequenceMembers {
	private ReferenceIndex index;

	/** The divisions counted with the given one, itself included, in printed order. */
	List<Division> of(Division division) {
		if (division instanceof Article)
			return articlesBelow(articleScope(division), new ArrayList<>());
		EObject place = placeOf(division);
		if (place.eContainer() == null || place.eContainmentFeature() == null || !place.eContainmentFeature().isMany())
			return List.of(division);
		List<Division> members = new ArrayList<>();
		for (Object sibling : (List<?>) place.eContainer().eGet(place.eContainmentFeature())) {
			Division member = divisionAt(sibling);
			if (member != null && countedWith(member, division))
				members.add(member);
		}
		return members.contains(division) ? members : List.of(division);
	}

	/** Where a division is printed: itself, or the inclusion that takes it in. */
	EObject placeOf(Division division) {
		boolean inDocument = EcoreUtil.getRootContainer(division) == division || division.eContainer() instanceof Division
				|| division.eContainer() instanceof PlanDocument || division.eContainer() instanceof AssignmentTable;
		if (inDocument || !(division instanceof Theme theme))
			return division;
		if (index == null)
			index = ReferenceIndex.of(theme);
		return index.inclusionsOf(theme).stream().findFirst().map(EObject.class::cast).orElse(division);
	}

	private static Division divisionAt(Object sibling) {
		if (sibling instanceof ThemeInclusion inclusion)
			return inclusion.getTheme();
		return sibling instanceof Division division ? division : null;
	}

	private static boolean countedWith(Division one, Division other) {
		boolean mixed = isRow(one) && one instanceof Theme != other instanceof Theme;
		return one.eClass() == other.eClass() || hasPlainNumber(one) && hasPlainNumber(other) && !mixed;
	}

	/** True for themes, tasks, projects, viewpoints and clauses. */
	static boolean hasPlainNumber(Division division) {
		return !(division instanceof Part || division instanceof Chapter || division instanceof Section || division instanceof Article
				|| division instanceof Point || division instanceof Annex);
	}

	/** True for a row of an assignment table. */
	static boolean isRow(Division division) {
		EObject container = division.eContainer();
		while (container instanceof Division && hasPlainNumber((Division) container))
			container = container.eContainer();
		return container instanceof AssignmentTable;
	}

	private static EObject articleScope(EObject article) {
		EObject scope = article;
		while (scope.eContainer() != null && !(scope instanceof Annex) && !(scope instanceof PlanDocument))
			scope = scope.eContainer();
		return scope;
	}

	private static List<Division> articlesBelow(EObject scope, List<Division> articles) {
		for (EObject child : scope.eContents()) {
			if (child instanceof Article article)
				articles.add(article);
			if (child instanceof Division && !(child instanceof Annex))
				articlesBelow(child, articles);
		}
		return articles;
	}
}
