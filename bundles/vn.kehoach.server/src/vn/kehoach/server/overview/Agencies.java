package vn.kehoach.server.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.AgencyKind;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Assignment;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Succession;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.server.form.Choices;
import vn.kehoach.server.protocol.overview.AgencyEntry;
import vn.kehoach.server.protocol.overview.AgencyEntry.Successor;
import vn.kehoach.server.protocol.overview.AgencyList;
import vn.kehoach.server.scope.Scope;

/** Agencies and groups with their validity and what they do. */
public final class Agencies {
	private final Scope scope;
	private final Mentions mentions;
	private final CalendarDate date;
	private final Existence existence;

	/** Of a scope. */
	public Agencies(Scope scope) {
		this.scope = scope;
		mentions = new Mentions(scope);
		date = scope.all(PlanDocument.class).stream().map(PlanDocument::getDate).filter(Objects::nonNull)
				.max(Comparator.naturalOrder()).orElseGet(() -> CalendarDate.of(scope.today()));
		existence = new Existence(scope.context(), date);
	}

	/** Those that the scope declares, and those of other files that have a role or a mention in it. */
	public AgencyList list() {
		List<AgencyEntry> entries = scope.context().registry().all(Assignee.class).stream()
				.filter(body -> scope.holds(body) || mentions.count(body) > 0 || !roles(body).isEmpty()).map(this::entry).toList();
		return new AgencyList(date.toString(), entries);
	}

	private AgencyEntry entry(Assignee body) {
		int led = (int) roles(body).stream().filter(Agencies::isLead).map(EObject::eContainer).distinct().count();
		int joined = (int) roles(body).stream().filter(role -> !isLead(role)).map(EObject::eContainer).distinct().count();
		Assignee dated = existence.knownAs(body);
		return new AgencyEntry(body.getId(), body.getLabel(), body.getAbbreviation(), List.copyOf(body.getSpellings()),
				body instanceof AgencyGroup, kind(body), iso(dated.getValidFrom()), iso(dated.getValidTo()), existence.exists(body),
				dated.getSuccessions().stream().filter(succession -> succession.getSuccessor() != null).map(Agencies::successor).toList(),
				members(body), led, joined, mentions.count(body), scope.place(body));
	}

	private List<Assignment> roles(Assignee body) {
		return scope.context().references().assignmentsOf(body).stream().filter(scope::holds).toList();
	}

	private static boolean isLead(Assignment role) {
		return role.eContainingFeature() == ModelPackage.Literals.UNDERTAKING__LEADS;
	}

	private static String kind(Assignee body) {
		boolean known = body instanceof Agency agency && agency.getKind() != AgencyKind.UNSPECIFIED;
		return known ? Choices.label(ModelPackage.Literals.AGENCY__KIND, ((Agency) body).getKind().getName()) : null;
	}

	private static Successor successor(Succession succession) {
		Assignee body = succession.getSuccessor();
		return new Successor(body.getId(), body.getLabel(), succession.getFunction(), iso(succession.getDate()));
	}

	private static List<String> members(Assignee body) {
		return body instanceof AgencyGroup group
				? group.getMembers().stream().map(Assignee::getLabel).filter(Objects::nonNull).toList()
				: List.of();
	}

	private static String iso(CalendarDate date) {
		return date == null ? null : date.toString();
	}
}
