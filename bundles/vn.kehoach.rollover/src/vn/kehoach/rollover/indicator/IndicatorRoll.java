package vn.kehoach.rollover.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.text.Identifiers;
import vn.kehoach.dsl.validation.SourceEdit;
import vn.kehoach.model.Indicator;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.Locality;
import vn.kehoach.model.ValueKind;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.PlanYears;
import vn.kehoach.rollover.ValueToFill;
import vn.kehoach.rollover.source.FileEdits;
import vn.kehoach.rollover.source.FilePlaces;

/**
 * Rolls indicators forward: an indicator with a plan for last year gets the values of the new year that correspond to those of last
 * year and the two before it, as missing.
 */
public final class IndicatorRoll {
	private static final int YEARS_BACK = 2;

	private record NewValue(Indicator indicator, int year, ValueKind kind, Locality locality) {
	}

	private final LastYearProject project;
	private final PlanYears years;
	private final List<NewValue> values = new ArrayList<>();

	/** Looks through the indicators of the project. */
	public IndicatorRoll(LastYearProject project, PlanYears years) {
		this.project = project;
		this.years = years;
		project.files().values().forEach(file -> file.getAllContents().forEachRemaining(element -> {
			if (element instanceof Indicator indicator && indicator.getId() != null)
				add(indicator);
		}));
	}

	private void add(Indicator indicator) {
		if (indicator.getValues().stream().noneMatch(this::isPlanOfLastYear))
			return;
		indicator.getValues().stream()
				.filter(value -> value.getFirstYear() == 0 && value.getYear() <= years.last()
						&& value.getYear() >= years.last() - YEARS_BACK && isForItsYear(value))
				.map(value -> new NewValue(indicator, value.getYear() + years.step(), value.getKind(), value.getLocality())).distinct()
				.filter(value -> indicator.getValues().stream().noneMatch(known -> isSame(known, value)))
				.sorted(Comparator.comparingInt(NewValue::year).thenComparing(NewValue::kind)).forEach(values::add);
	}

	private boolean isPlanOfLastYear(IndicatorValue value) {
		return value.getFirstYear() == 0 && value.getYear() == years.last() && value.getKind() == ValueKind.PLAN;
	}

	/** Plans of earlier years and targets of single years are not made again. */
	private boolean isForItsYear(IndicatorValue value) {
		return value.getKind() != ValueKind.TARGET && (value.getKind() != ValueKind.PLAN || value.getYear() == years.last());
	}

	private static boolean isSame(IndicatorValue known, NewValue value) {
		return known.getFirstYear() == 0 && known.getYear() == value.year() && known.getKind() == value.kind()
				&& known.getLocality() == value.locality();
	}

	/** The values that somebody has to fill in, in the order of files, texts and years. */
	public List<ValueToFill> toFill(FilePlaces places) {
		return values.stream().map(value -> new ValueToFill(value.indicator().getId(), value.indicator().getLabel(),
				value.indicator().getUnit() == null ? "" : value.indicator().getUnit(), value.year(), value.kind(),
				Optional.ofNullable(value.locality()).map(Locality::getLabel),
				places.of(FindingPlace.at(value.indicator())).orElseThrow())).toList();
	}

	/** Adds the edits that write the values. */
	public void addTo(FileEdits edits) {
		values.forEach(value -> project.pathOf(value.indicator()).ifPresent(path -> edits.add(path, List.of(edit(value)))));
	}

	/** Behind the last value of the same or an earlier year, on a line of its own. */
	private static SourceEdit edit(NewValue value) {
		List<IndicatorValue> known = value.indicator().getValues();
		IndicatorValue before = known.stream().filter(other -> other.getYear() <= value.year())
				.reduce((first, second) -> second).orElse(known.getFirst());
		INode node = NodeModelUtils.findActualNodeFor(before);
		String text = node.getRootNode().getText();
		String gap = text.substring(0, node.getOffset()).stripTrailing();
		String blanks = text.substring(gap.length(), node.getOffset());
		String locality = value.locality() == null ? "" : " tại " + Identifiers.write(value.locality().getId());
		return new SourceEdit(new TextRange(node.getEndOffset(), node.getEndOffset()), (blanks.contains("\n") ? lastLine(blanks) : " ")
				+ value.year() + locality + " " + value.kind().getLiteral() + " chưa có");
	}

	private static String lastLine(String blanks) {
		return blanks.substring(blanks.lastIndexOf('\n'));
	}
}
