package vn.kehoach.ui.agencies;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.kehoach.server.protocol.Place;
import vn.kehoach.server.protocol.overview.AgencyEntry;
import vn.kehoach.server.protocol.overview.AgencyEntry.Successor;
import vn.kehoach.server.protocol.overview.AgencyList;
import vn.kehoach.ui.rows.RowMark;
import vn.kehoach.ui.rows.TreeRow;
import vn.kehoach.ui.served.DayText;

/** Agencies and groups as rows, with successors and members below them. */
final class AgencyRows {
	private final AgencyList list;

	private AgencyRows(AgencyList list) {
		this.list = list;
	}

	static List<TreeRow> of(AgencyList list) {
		AgencyRows rows = new AgencyRows(list);
		return list.agencies().stream().map(rows::row).toList();
	}

	private TreeRow row(AgencyEntry agency) {
		List<TreeRow> below = Stream.concat(agency.successors().stream().map(this::successor),
				agency.members().stream().map(this::member)).toList();
		return new TreeRow(List.of(agency.name(), orEmpty(agency.abbreviation()), kind(agency), validity(agency), count(agency.led()),
				count(agency.joined()), count(agency.mentions())), mark(agency), tooltip(agency), agency.place(), below);
	}

	private static RowMark mark(AgencyEntry agency) {
		if (agency.valid())
			return RowMark.NONE;
		boolean used = agency.led() + agency.joined() + agency.mentions() > 0;
		return used ? RowMark.WARNING : RowMark.FADED;
	}

	private static String kind(AgencyEntry agency) {
		return agency.group() ? AgencyMessages.text("group") : orEmpty(agency.kind());
	}

	private static String validity(AgencyEntry agency) {
		String from = agency.validFrom() == null ? "" : AgencyMessages.text("from", DayText.of(agency.validFrom()));
		String to = agency.validTo() == null ? "" : AgencyMessages.text(agency.valid() ? "to" : "ended", DayText.of(agency.validTo()));
		return (from + ' ' + to).strip();
	}

	private static String count(int times) {
		return times == 0 ? "" : String.valueOf(times);
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private static String tooltip(AgencyEntry agency) {
		return agency.spellings().isEmpty()
				? agency.name()
				: agency.name() + '\n' + AgencyMessages.text("spellings", String.join(", ", agency.spellings()));
	}

	private TreeRow successor(Successor successor) {
		String name = AgencyMessages.text("successor", successor.name());
		String function = successor.function() == null ? AgencyMessages.text("allWork") : successor.function();
		String since = successor.date() == null ? "" : AgencyMessages.text("from", DayText.of(successor.date()));
		return new TreeRow(List.of(name, "", function, since), RowMark.NONE, name + ": " + function,
				place(entry -> entry.id().equals(successor.id())), List.of());
	}

	private TreeRow member(String name) {
		return new TreeRow(List.of(name, "", AgencyMessages.text("member")), RowMark.NONE, null,
				place(entry -> name.equals(entry.name())), List.of());
	}

	private Place place(Predicate<AgencyEntry> wanted) {
		return list.agencies().stream().filter(wanted).map(AgencyEntry::place).filter(Objects::nonNull).findFirst().orElse(null);
	}
}
