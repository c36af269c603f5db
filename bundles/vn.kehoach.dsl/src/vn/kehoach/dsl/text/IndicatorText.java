package vn.kehoach.dsl.text;

import vn.kehoach.model.Direction;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.Locality;

/** Writes indicators and their groups. */
final class IndicatorText {
	private final ElementText text;
	private final IndicatorValueText values;

	IndicatorText(ElementText text) {
		this.text = text;
		values = new IndicatorValueText(text);
	}

	void write(IndicatorListing listing, boolean spaced) {
		switch (listing) {
		case IndicatorGroup group -> write(group);
		case Indicator indicator -> write(indicator, spaced);
		default -> throw new IllegalArgumentException("The language has no text for " + listing.eClass().getName());
		}
	}

	void write(Locality locality, boolean spaced) {
		text.begin(spaced, locality, "địa phương");
		text.id(locality.getId());
		text.string(locality.getLabel());
	}

	private void write(IndicatorGroup group) {
		head(group, "nhóm chỉ tiêu", true);
		text.layout().open();
		group.getIndicators().forEach(listing -> write(listing, false));
		text.layout().close();
		text.layout().end(true);
	}

	private void write(Indicator indicator, boolean spaced) {
		boolean bare = isBare(indicator);
		head(indicator, "chỉ tiêu", spaced || !bare);
		if (bare)
			return;
		text.layout().open();
		attributes(indicator);
		indicator.getValues().forEach(values::write);
		indicator.getSubIndicators().forEach(part -> write(part, false));
		text.layout().close();
		text.layout().end(true);
	}

	private void head(IndicatorListing listing, String keyword, boolean spaced) {
		text.begin(spaced, listing, keyword);
		text.id(listing.getId());
		text.inline("số", listing.getLabelOverride());
		text.string(listing.getLabel());
	}

	private static boolean isBare(Indicator indicator) {
		return indicator.getSpellings().isEmpty() && indicator.getUnit() == null && indicator.getDirection() == Direction.UNSPECIFIED
				&& indicator.getOwners().isEmpty() && !indicator.isShare() && indicator.getNote() == null && indicator.getValues().isEmpty()
				&& indicator.getSubIndicators().isEmpty();
	}

	private void attributes(Indicator indicator) {
		text.lines("cách viết khác", indicator.getSpellings());
		text.line("đơn vị", indicator.getUnit());
		if (indicator.getDirection() != Direction.UNSPECIFIED)
			text.line("chiều " + indicator.getDirection().getLiteral());
		text.references("theo dõi", indicator.getOwners());
		if (indicator.isShare())
			text.line("cơ cấu");
		text.line("ghi chú", indicator.getNote());
	}
}
