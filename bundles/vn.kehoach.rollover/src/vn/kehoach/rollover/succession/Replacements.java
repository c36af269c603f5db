package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import vn.kehoach.check.finding.Fix;
import vn.kehoach.dsl.validation.FixEdits;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Prose;
import vn.kehoach.model.Undertaking;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.Occurrence;
import vn.kehoach.rollover.source.FileEdits;

/** What comes in the place of bodies and cited documents, as edits of files: no list names the same twice because of it. */
public final class Replacements {
	/** A list of references that is edited as a whole. */
	private record ListKey(EObject owner, EReference feature) {
	}

	private final Map<Naming, NamedElement> single = new LinkedHashMap<>();
	private final Map<EObject, NamedElement> newTargets = new IdentityHashMap<>();
	private final Set<Undertaking> undertakings = new LinkedHashSet<>();
	private final Set<PlanDocument> recipientLists = new LinkedHashSet<>();
	private final Set<Prose> prose = new LinkedHashSet<>();
	private final Map<ListKey, Map<EObject, NamedElement>> lists = new LinkedHashMap<>();

	Replacements() {
	}

	void add(Naming naming, NamedElement successor) {
		EObject element = naming.at().element();
		switch (naming.role()) {
		case LEAD, PARTNER -> {
			newTargets.put(element, successor);
			undertakings.add((Undertaking) element.eContainer());
		}
		case RECIPIENT -> {
			newTargets.put(element, successor);
			recipientLists.add((PlanDocument) element.eContainer());
		}
		case REFERENCE, BASIS -> {
			newTargets.put(element, successor);
			prose.add((Prose) element.eContainer());
		}
		case MEMBER, OWNER -> lists.computeIfAbsent(new ListKey(element, (EReference) naming.at().feature().orElseThrow()),
				key -> new IdentityHashMap<>()).put(naming.target(), successor);
		case ISSUER, DELEGATOR, MENTION -> single.put(naming, successor);
		}
	}

	/** Adds the edits. */
	public void addTo(FileEdits edits, LastYearProject project) {
		single.forEach((naming, successor) -> add(edits, project, naming.at().element(), FixEdits.of(naming.at(), fix(naming, successor))));
		for (Undertaking undertaking : undertakings)
			add(edits, project, undertaking, RoleEdits.of(undertaking, newTargets));
		for (PlanDocument document : recipientLists)
			add(edits, project, document, RecipientEdits.of(document, newTargets));
		for (Prose text : prose)
			add(edits, project, text, RecitalEdits.isDoubled(text, newTargets)
					? RecitalEdits.removal(text)
					: ProseEdits.of(text, newTargets));
		lists.forEach((list, targets) -> add(edits, project, list.owner(), ReferenceListEdits.of(list.owner(), list.feature(), targets)));
	}

	private static Fix fix(Naming naming, NamedElement successor) {
		if (naming.role() != Occurrence.Role.MENTION)
			return new Fix.Refer(successor);
		return naming.linkable() ? new Fix.Link(successor, Optional.empty()) : new Fix.ReplaceWords(((Assignee) successor).getLabel());
	}

	private static void add(FileEdits edits, LastYearProject project, EObject element, List<SourceEdit> more) {
		project.pathOf(element).ifPresent(path -> edits.add(path, new ArrayList<>(more)));
	}
}
