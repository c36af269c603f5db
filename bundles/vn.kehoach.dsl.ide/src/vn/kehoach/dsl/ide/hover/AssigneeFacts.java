package vn.kehoach.dsl.ide.hover;

import java.util.List;
import java.util.Objects;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.Succession;
import vn.kehoach.model.time.ShortDate;

/** What is known of an agency or a group: its names, how long it exists, who follows it, what it does. */
final class AssigneeFacts {
	private AssigneeFacts() {
	}

	static Facts of(Assignee body, RelatedElements around) {
		Facts facts = new Facts(Objects.requireNonNullElse(body.getLabel(), body.getId()),
				body instanceof AgencyGroup ? "kind.group" : "kind.agency", body.getId());
		facts.add("abbreviation", body.getAbbreviation()).add("spellings", body.getSpellings());
		if (body instanceof Agency agency)
			addAgency(agency, facts);
		if (body instanceof AgencyGroup group)
			facts.add("members", group.getMembers().stream().map(Assignee::getLabel).toList());
		facts.add("groups", groups(body, around)).add("validity", ValidityPeriod.of(body.getValidFrom(), body.getValidTo()))
				.list("successors", body.getSuccessions().stream().map(AssigneeFacts::told).toList())
				.list("predecessors", predecessors(body, around));
		return facts.list("leads", around.undertakings(body, RelatedElements::isLead))
				.list("joins", around.undertakings(body, role -> !RelatedElements.isLead(role))).list("watches", indicators(body, around))
				.count("mentions", around.mentions(body));
	}

	private static void addAgency(Agency agency, Facts facts) {
		if (agency.eIsSet(ModelPackage.Literals.AGENCY__KIND))
			facts.add("kind", agency.getKind().getLiteral());
		facts.add("parent", agency.getParent() == null ? null : agency.getParent().getLabel());
	}

	private static List<String> groups(Assignee body, RelatedElements around) {
		return around.entries(AgencyGroup.class).filter(group -> group.getMembers().contains(body)).map(Assignee::getLabel).toList();
	}

	private static String told(Succession succession) {
		String successor = succession.getSuccessor() == null ? null : succession.getSuccessor().getLabel();
		return function(successor, succession);
	}

	private static List<String> predecessors(Assignee body, RelatedElements around) {
		return around.entries(Assignee.class).flatMap(other -> other.getSuccessions().stream())
				.filter(succession -> succession.getSuccessor() == body)
				.map(succession -> function(((Assignee) succession.eContainer()).getLabel(), succession)).toList();
	}

	private static String function(String name, Succession succession) {
		String function = succession.getFunction() == null ? null : Facts.word("function", succession.getFunction());
		return String.join(" · ", Facts.known(name, function, ShortDate.of(succession.getDate())));
	}

	private static List<String> indicators(Assignee body, RelatedElements around) {
		return around.entries(IndicatorListing.class).flatMap(IndicatorFacts::all)
				.filter(listing -> listing instanceof Indicator indicator && indicator.getOwners().contains(body))
				.map(around.titles()::of).toList();
	}
}
