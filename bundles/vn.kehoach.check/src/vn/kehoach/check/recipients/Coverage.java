package vn.kehoach.check.recipients;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.model.Agency;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.wording.ClosingWording;

/**
 * The bodies that a document's recipients cover: by reference, as members of a group, by name or abbreviation, by a collective name, or by
 * the article that "Như Điều 3" cites. In doubt a body is covered.
 */
final class Coverage {
	private final Set<Assignee> referredTo = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<List<String>> texts = new ArrayList<>();
	private final Set<BodyFamily> families = EnumSet.noneOf(BodyFamily.class);
	private final Assignee issuer;
	private boolean everybody;

	Coverage(PlanDocument document, CheckContext context) {
		issuer = document.getIssuer();
		for (Recipient recipient : document.getRecipients())
			add(recipient, document, context);
	}

	private void add(Recipient recipient, PlanDocument document, CheckContext context) {
		if (recipient.getAgency() != null)
			add(recipient.getAgency());
		String text = ClosingWording.text(recipient);
		add(text);
		if (CitedArticle.isCitedIn(text)) {
			Optional<String> article = CitedArticle.text(text, document, context);
			article.ifPresent(this::add);
			everybody |= article.isEmpty();
		}
	}

	private void add(Assignee body) {
		if (referredTo.add(body) && body instanceof AgencyGroup group)
			group.getMembers().forEach(this::add);
	}

	private void add(String text) {
		texts.add(BodyName.words(text));
		families.addAll(CollectiveName.families(text));
	}

	/** True when the body, or all members of the group, will receive the document; true also where that cannot be told. */
	boolean covers(Assignee body) {
		if (everybody || isIssuer(body) || referredTo.contains(body) || isNamed(body))
			return true;
		return body instanceof AgencyGroup group ? covers(group) : families.contains(BodyFamily.of(body)) || isPartOfCovered(body);
	}

	private boolean covers(AgencyGroup group) {
		Set<BodyFamily> meant = CollectiveName.families(group.getLabel());
		boolean inDoubt = meant.isEmpty() || meant.stream().anyMatch(families::contains);
		return inDoubt || !group.getMembers().isEmpty() && group.getMembers().stream().allMatch(this::coversMember);
	}

	private boolean coversMember(Assignee member) {
		return member instanceof AgencyGroup || covers(member);
	}

	/** The issuing body itself, its leaders, and its office, which keeps the document. */
	private boolean isIssuer(Assignee body) {
		if (issuer == null || issuer.getLabel() == null)
			return false;
		boolean office = body instanceof Agency agency && agency.getParent() == issuer
				&& SmallLetters.of(agency.getLabel()).startsWith("văn phòng");
		return body == issuer || office || new BodyName(issuer.getLabel()).isIn(BodyName.words(body.getLabel()));
	}

	private boolean isNamed(Assignee body) {
		Stream<String> names = Stream.concat(Stream.of(body.getLabel()), body.getSpellings().stream());
		List<BodyName> forms = Stream.concat(names, Stream.ofNullable(body.getAbbreviation())).map(BodyName::new).toList();
		return texts.stream().anyMatch(text -> forms.stream().anyMatch(form -> form.isIn(text)));
	}

	private boolean isPartOfCovered(Assignee body) {
		return body instanceof Agency agency && agency.getParent() != null && agency.getParent() != issuer
				&& (referredTo.contains(agency.getParent()) || agency.getParent().getLabel() != null && isNamed(agency.getParent()));
	}
}
