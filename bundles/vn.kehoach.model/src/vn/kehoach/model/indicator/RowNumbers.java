package vn.kehoach.model.indicator;

import java.util.Optional;

import vn.kehoach.model.numbering.LabelFormat;
import vn.kehoach.model.numbering.LabelReading;
import vn.kehoach.model.numbering.NumberScheme;

/** Counts rows that stand side by side. An override is continued: after "1.1" comes "1.2", after "+" another "+". */
final class RowNumbers {
	private LabelFormat format;
	private String constant;
	private int ordinal = 1;

	private RowNumbers(LabelFormat format, String constant) {
		this.format = format;
		this.constant = constant;
	}

	static RowNumbers ofGroups() {
		return new RowNumbers(new LabelFormat("", NumberScheme.ROMAN, ""), null);
	}

	static RowNumbers ofIndicators() {
		return new RowNumbers(new LabelFormat("", NumberScheme.ARABIC, ""), null);
	}

	static RowNumbers ofSubIndicators() {
		return new RowNumbers(null, "-");
	}

	/** The number of the next row. */
	String expected() {
		return constant != null ? constant : format.label(ordinal);
	}

	/** Counts the next row. */
	void count(String override) {
		if (override != null) {
			Optional<LabelReading> reading = LabelReading.of(override, ordinal);
			constant = reading.isPresent() ? null : override;
			format = reading.map(LabelReading::format).orElse(format);
			ordinal = reading.map(LabelReading::ordinal).orElse(ordinal);
		}
		ordinal++;
	}
}
