package vn.kehoach.server.form;

import java.util.List;

import vn.kehoach.model.IndicatorGroup;
import vn.kehoach.model.IndicatorListing;
import vn.kehoach.model.ModelPackage.Literals;
import vn.kehoach.server.protocol.structure.FieldType;

/** The fields of indicators and their groups. */
final class IndicatorFields {
	private static final String MAIN = "main";
	private static final Field NUMBER = Field.head("wording", Literals.INDICATOR_LISTING__LABEL_OVERRIDE, FieldType.TEXT, "số");
	private static final Field LABEL = Field.needed(MAIN, Literals.INDICATOR_LISTING__LABEL, FieldType.TEXT, "");
	private static final List<Field> GROUP = List.of(NUMBER, LABEL);
	private static final List<Field> INDICATOR = List.of(NUMBER, LABEL,
			Field.lines("wording", Literals.INDICATOR__SPELLINGS, "cách viết khác"),
			Field.line(MAIN, Literals.INDICATOR__UNIT, FieldType.TEXT, "đơn vị"),
			Field.line(MAIN, Literals.INDICATOR__DIRECTION, FieldType.CHOICE, "chiều"),
			Field.line(MAIN, Literals.INDICATOR__OWNERS, FieldType.REFERENCES, "theo dõi"),
			Field.line(MAIN, Literals.INDICATOR__SHARE, FieldType.FLAG, "cơ cấu"),
			Field.line(MAIN, Literals.INDICATOR__NOTE, FieldType.TEXT, "ghi chú"));

	private IndicatorFields() {
	}

	static List<Field> of(IndicatorListing listing) {
		return listing instanceof IndicatorGroup ? GROUP : INDICATOR;
	}
}
