package vn.kehoach.dsl.linking;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.LanguageRules;
import vn.kehoach.dsl.suggestion.Candidate;
import vn.kehoach.model.LegalBasis;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseReference;

/** What kind of element a reference that leads nowhere was meant for. */
enum UnresolvedKind {
	AGENCY("unresolved.agency", LanguageRules.UNRESOLVED_AGENCY), CITED_DOCUMENT("unresolved.document",
			LanguageRules.UNRESOLVED_CITED_DOCUMENT), INDICATOR("unresolved.indicator",
					LanguageRules.UNRESOLVED_INDICATOR), THEME("unresolved.theme",
							LanguageRules.UNRESOLVED_ELEMENT), ELEMENT("unresolved.element", LanguageRules.UNRESOLVED_ELEMENT);

	private final String key;
	private final CheckDescription rule;

	UnresolvedKind(String key, CheckDescription rule) {
		this.key = key;
		this.rule = rule;
	}

	String key() {
		return key;
	}

	CheckDescription rule() {
		return rule;
	}

	/** By the type of the reference; where it may be anything, by what is near, else by where it stands. */
	static UnresolvedKind of(EObject context, EReference reference, List<Candidate> near) {
		if (context instanceof ProseReference value && value.getQuoted() != null)
			return INDICATOR;
		UnresolvedKind byType = of(reference.getEReferenceType());
		if (byType != ELEMENT)
			return byType;
		if (!near.isEmpty())
			return of(near.get(0).type());
		boolean basis = context.eContainer() instanceof Prose prose && prose.eContainer() instanceof LegalBasis
				&& prose.getParts().size() == 1;
		return basis ? CITED_DOCUMENT : ELEMENT;
	}

	private static UnresolvedKind of(EClass type) {
		if (ModelPackage.Literals.ASSIGNEE.isSuperTypeOf(type))
			return AGENCY;
		if (ModelPackage.Literals.CITED_DOCUMENT.isSuperTypeOf(type))
			return CITED_DOCUMENT;
		if (ModelPackage.Literals.INDICATOR_LISTING.isSuperTypeOf(type))
			return INDICATOR;
		return ModelPackage.Literals.THEME.isSuperTypeOf(type) ? THEME : ELEMENT;
	}
}
