package vn.kehoach.rollover.succession;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.roles.Spelling;
import vn.kehoach.check.roles.SpellingIndex;
import vn.kehoach.check.roles.SpellingMatch;
import vn.kehoach.check.time.EndedBodies;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Project;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Undertaking;
import vn.kehoach.rollover.Occurrence.Role;
import vn.kehoach.rollover.source.Excerpt;

/** Finds where bodies are named; mentions that speak of the past are left out. */
final class BodyNamings {
	private final List<Naming> namings = new ArrayList<>();

	/** Those of an element itself. */
	void addElement(EObject element) {
		switch (element) {
		case Assignment assignment -> add(assignment.getAssignee(), role(assignment), assignment, Literals.ASSIGNMENT__ASSIGNEE);
		case Recipient recipient -> add(recipient.getAgency(), Role.RECIPIENT, recipient, Literals.RECIPIENT__AGENCY);
		case PlanDocument document -> add(document.getIssuer(), Role.ISSUER, document, Literals.PLAN_DOCUMENT__ISSUER);
		case Project project -> add(project.getDelegatedBy(), Role.DELEGATOR, project, Literals.PROJECT__DELEGATED_BY);
		case ProseReference reference when reference.getTarget() instanceof Assignee body && !EndedBodies.isPast(reference) ->
			add(body, Role.REFERENCE, reference, Literals.PROSE_REFERENCE__TARGET);
		case AgencyGroup group -> addAll(group.getMembers(), Role.MEMBER, group, Literals.AGENCY_GROUP__MEMBERS);
		case Indicator indicator -> addAll(indicator.getOwners(), Role.OWNER, indicator, Literals.INDICATOR__OWNERS);
		default -> {
			// names no body
		}
		}
	}

	/** Those in plain words of a document. */
	void addMentions(PlanDocument document, CheckContext context) {
		SpellingIndex index = SpellingIndex.of(context);
		DocumentPassages.visit(document, context, passage -> index.matches(passage).forEach(match -> add(passage, match, index)));
	}

	List<Naming> all() {
		return namings;
	}

	private static Role role(Assignment assignment) {
		return assignment.eContainer() instanceof Undertaking undertaking && undertaking.getPartners().contains(assignment)
				? Role.PARTNER
				: Role.LEAD;
	}

	private void addAll(List<? extends Assignee> bodies, Role role, EObject element, EReference feature) {
		for (int index = 0; index < bodies.size(); index++)
			namings.add(Naming.of(bodies.get(index), role, FindingPlace.at(element, feature, index), bodies.get(index).getLabel()));
	}

	private void add(Assignee body, Role role, EObject element, EReference feature) {
		if (body != null && body.getLabel() != null)
			namings.add(Naming.of(body, role, FindingPlace.at(element, feature), body.getLabel()));
	}

	private void add(Passage passage, SpellingMatch match, SpellingIndex index) {
		if (match.spelling().kind() == Spelling.Kind.AMBIGUOUS || passage.isLinked(match.start(), match.end()) || match.goesOn(index)
				|| EndedBodies.isPast(match) || !passage.isEditable(match.start(), match.end()))
			return;
		namings.add(new Naming(match.spelling().body(), Role.MENTION,
				(FindingPlace.InModel) passage.place(match.start(), match.end()),
				Excerpt.of(passage.text(), match.start(), match.end()), passage.isLinkable(match.start(), match.end())));
	}
}
