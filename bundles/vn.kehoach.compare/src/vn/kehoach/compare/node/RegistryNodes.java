package vn.kehoach.compare.node;

import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.compare.Attribute;
import vn.kehoach.compare.ElementKind;
import vn.kehoach.model.AgencyGroup;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.Entry;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.indicator.ValueWording;
import vn.kehoach.model.time.CalendarDate;
import vn.kehoach.model.time.ShortDate;

/** Makes the nodes of registry entries: bodies and indicators. */
final class RegistryNodes {
	private static final String MISSING = "…";

	private RegistryNodes() {
	}

	static void add(ComparedNode root, Entry entry) {
		switch (entry) {
		case Assignee body when body.getLabel() != null -> root.add(body(body));
		case IndicatorListing listing -> addListing(root, listing);
		default -> {
			// compared where the document uses it
		}
		}
	}

	private static ComparedNode body(Assignee body) {
		ComparedNode node = new ComparedNode(ElementKind.AGENCY, ElementSides.of(body, "", body.getLabel()));
		node.wording(Attribute.TITLE, body.getLabel()).value(Attribute.ABBREVIATION, body.getAbbreviation())
				.value(Attribute.VALIDITY, validity(body.getValidFrom(), body.getValidTo()))
				.value(Attribute.SUCCESSORS, names(body.getSuccessors()));
		return body instanceof AgencyGroup group ? node.value(Attribute.MEMBERS, names(group.getMembers())) : node;
	}

	private static String validity(CalendarDate from, CalendarDate to) {
		return from == null && to == null ? "" : boundary(from) + " - " + boundary(to);
	}

	private static String boundary(CalendarDate date) {
		return date == null ? MISSING : ShortDate.of(date);
	}

	private static String names(List<? extends Assignee> bodies) {
		return bodies.stream().map(Assignee::getLabel).collect(Collectors.joining(", "));
	}

	private static void addListing(ComparedNode root, IndicatorListing listing) {
		if (listing instanceof IndicatorGroup group)
			group.getIndicators().forEach(member -> addListing(root, member));
		else if (listing instanceof Indicator indicator && indicator.getLabel() != null)
			root.add(indicator(indicator));
	}

	private static ComparedNode indicator(Indicator indicator) {
		ComparedNode node = new ComparedNode(ElementKind.INDICATOR, ElementSides.of(indicator, "", indicator.getLabel()));
		node.wording(Attribute.TITLE, indicator.getLabel()).value(Attribute.UNIT, indicator.getUnit())
				.value(Attribute.OWNERS, names(indicator.getOwners()));
		for (IndicatorValue value : indicator.getValues()) {
			String text = ValueWording.of(value);
			node.value(Attribute.VALUE, qualifier(value), text.isEmpty() ? MISSING : text);
		}
		indicator.getSubIndicators().stream().filter(part -> part.getLabel() != null).forEach(part -> node.add(indicator(part)));
		return node;
	}

	private static String qualifier(IndicatorValue value) {
		String years = value.getFirstYear() == 0 ? "" + value.getYear() : value.getFirstYear() + "-" + value.getYear();
		return years + " " + value.getKind().getLiteral()
				+ (value.getLocality() == null ? "" : " " + value.getLocality().getLabel());
	}
}
