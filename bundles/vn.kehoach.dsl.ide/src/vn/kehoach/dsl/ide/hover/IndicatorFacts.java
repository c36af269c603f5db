package vn.kehoach.dsl.ide.hover;

import java.util.List;
import java.util.stream.Stream;

import vn.kehoach.model.Assignee;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.indicator.ValueWording;

/** What is known of an indicator or a group of them: unit, owners, the values of the years. */
final class IndicatorFacts {
	private IndicatorFacts() {
	}

	static Facts of(Indicator indicator, RelatedElements around) {
		return new Facts(around.titles().of(indicator), "kind.indicator", indicator.getId()).add("spellings", indicator.getSpellings())
				.add("unit", indicator.getUnit()).add("direction", indicator.eIsSet(ModelPackage.Literals.INDICATOR__DIRECTION)
						? indicator.getDirection().getLiteral()
						: null)
				.add("owners", indicator.getOwners().stream().map(Assignee::getLabel).toList()).add("note", indicator.getNote())
				.list("values", indicator.getValues().stream().map(IndicatorFacts::told).toList())
				.list("sub-indicators", indicator.getSubIndicators().stream().map(around.titles()::of).toList())
				.count("mentions", around.mentions(indicator));
	}

	static Facts of(IndicatorGroup group, RelatedElements around) {
		return new Facts(around.titles().of(group), "kind.indicator-group", group.getId()).list("indicators",
				group.getIndicators().stream().map(around.titles()::of).toList());
	}

	/** The listing with all below it. */
	static Stream<IndicatorListing> all(IndicatorListing listing) {
		List<? extends IndicatorListing> below = switch (listing) {
		case IndicatorGroup group -> group.getIndicators();
		case Indicator indicator -> indicator.getSubIndicators();
		default -> List.of();
		};
		return Stream.concat(Stream.of(listing), below.stream().flatMap(IndicatorFacts::all));
	}

	private static String told(IndicatorValue value) {
		String years = value.getFirstYear() > 0 ? value.getFirstYear() + "-" + value.getYear() : String.valueOf(value.getYear());
		String place = value.getLocality() == null ? null : value.getLocality().getLabel();
		return String.join(" ", Facts.known(years, place, value.getKind().getLiteral())) + ": " + ValueWording.inProse(value);
	}
}
