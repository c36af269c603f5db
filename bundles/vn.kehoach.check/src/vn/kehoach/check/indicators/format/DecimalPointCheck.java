package vn.kehoach.check.indicators.format;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.model.CellOverride;
import vn.kehoach.model.IndicatorValue;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.TableCell;
import vn.kehoach.model.TableRow;

/**
 * A number with a decimal point among numbers with a decimal comma: "8.5" beside "8,5". A point before exactly three digits stands
 * between groups. In prose only numbers before a unit are looked at, in tables only cells that hold nothing else and are not in the first
 * column: 1.1 may be the number of an item.
 */
public final class DecimalPointCheck implements ElementCheck<EObject>, PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH517", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject element, CheckContext context, ObservationSink sink) {
		if (element instanceof IndicatorValue value)
			check(value, ModelPackage.Literals.INDICATOR_VALUE__WORDING, value.getWording(), sink);
		else if (element instanceof CellOverride override)
			check(override, ModelPackage.Literals.CELL_OVERRIDE__TEXT, override.getText(), sink);
	}

	private static void check(EObject element, EAttribute feature, String text, ObservationSink sink) {
		if (text != null)
			NumberFormat.english(text, 0).filter(range -> NumberFormat.isAlone(text, range) || NumberFormat.isBeforeUnit(text, range.end()))
					.ifPresent(range -> sink.report(observation(FindingPlace.at(element, feature, -1, range), text, range)));
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		Optional<TextRange> number = NumberFormat.english(passage.text(), 0);
		while (number.isPresent()) {
			TextRange range = number.get();
			if (isMeant(passage, range) && DecimalCommaUse.in(passage.owner(), context) && passage.isEditable(range.start(), range.end()))
				sink.report(observation(passage.place(range.start(), range.end()), passage.text(), range));
			number = NumberFormat.english(passage.text(), range.end());
		}
	}

	private static boolean isMeant(Passage passage, TextRange range) {
		if (passage.kind() != PassageKind.CELL)
			return NumberFormat.isBeforeUnit(passage.text(), range.end());
		if (passage.owner() instanceof CellOverride)
			return false;
		boolean first = passage.owner() instanceof TableCell cell && ((TableRow) cell.eContainer()).getCells().getFirst() == cell;
		return !first && NumberFormat.isAlone(passage.text(), range);
	}

	private static Observation observation(FindingPlace place, String text, TextRange range) {
		String number = text.substring(range.start(), range.end());
		String mended = NumberFormat.vietnamese(number);
		return Observation.of(place, number, mended).withFix(new Fix.ReplaceWords(mended));
	}
}
