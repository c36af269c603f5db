package vn.kehoach.check.counts;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.PassageCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageKind;
import vn.kehoach.model.PlanDocument;

/** A sentence in which a document counts its themes, tasks, projects, annexes or chapters, and has another number of them. */
public final class StatedItemsCheck implements PassageCheck {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH550", Severity.WARNING, true);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public void check(Passage passage, CheckContext context, ObservationSink sink) {
		if (passage.kind() == PassageKind.CELL || passage.kind() == PassageKind.FRAGMENT || passage.kind() == PassageKind.RECITAL)
			return;
		for (OwnCount count : OwnCount.in(passage.text()))
			if (DocumentPassages.documentOf(passage.owner(), context) instanceof PlanDocument document) {
				DocumentItems items = DocumentItems.of(document, context);
				if (items.count(count.kind()) > 0 && !items.mayCount(count.kind(), count.number()))
					sink.report(observation(passage, count, items.count(count.kind())));
			}
	}

	private static Observation observation(Passage passage, OwnCount count, int actual) {
		String stated = passage.text().substring(count.start(), count.end());
		String right = actual < 10 && stated.length() > 1 ? "0" + actual : String.valueOf(actual);
		Observation observation = Observation.of(passage.place(count.start(), count.end()), stated, right, count.kind().words());
		return passage.isEditable(count.start(), count.end()) ? observation.withFix(new Fix.ReplaceWords(right)) : observation;
	}
}
