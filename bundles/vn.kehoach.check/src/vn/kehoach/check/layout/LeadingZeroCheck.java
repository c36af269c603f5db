package vn.kehoach.check.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.PlanDocument;

/**
 * A document number below 10, a day below 10 or a month 1 or 2 without a zero before it, in a line that was written by hand (Decree
 * 30/2020/NĐ-CP, Annex I, part I, II.3 and II.4). Lines that are computed have the zero.
 */
public final class LeadingZeroCheck implements ElementCheck<PlanDocument> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH620", Severity.WARNING, true);
	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{N}.,/-])([1-9])\\s*/\\s*\\p{Lu}");
	private static final Pattern DAY = Pattern.compile("(?iu)ngày\\s+([1-9])(?!\\p{N})");
	private static final Pattern MONTH = Pattern.compile("(?iu)tháng\\s+([12])(?!\\p{N})");

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<PlanDocument> subject() {
		return PlanDocument.class;
	}

	@Override
	public void check(PlanDocument document, CheckContext context, ObservationSink sink) {
		if (!OfficialForm.binds(document))
			return;
		report(document, ModelPackage.Literals.PLAN_DOCUMENT__NUMBER_LINE, NUMBER, sink);
		report(document, ModelPackage.Literals.PLAN_DOCUMENT__DATE_LINE, DAY, sink);
		report(document, ModelPackage.Literals.PLAN_DOCUMENT__DATE_LINE, MONTH, sink);
	}

	private static void report(PlanDocument document, EAttribute line, Pattern figure, ObservationSink sink) {
		String text = (String) document.eGet(line);
		Matcher matcher = figure.matcher(text == null ? "" : text);
		if (matcher.find()) {
			FindingPlace place = FindingPlace.at(document, line, -1, new TextRange(matcher.start(1), matcher.end(1)));
			sink.report(
					Observation.of(place, matcher.group(1), "0" + matcher.group(1)).withFix(new Fix.ReplaceWords("0" + matcher.group(1))));
		}
	}
}
