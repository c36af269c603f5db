package vn.kehoach.check.links;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.model.Assignee;
import vn.kehoach.model.ModelPackage;

/** One name or spelling under two ids, unless the one body ended before the other began. */
public final class AgencyTwiceCheck implements ElementCheck<Assignee> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH106", Severity.WARNING, false);

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<Assignee> subject() {
		return Assignee.class;
	}

	@Override
	public void check(Assignee assignee, CheckContext context, ObservationSink sink) {
		checkName(assignee, assignee.getLabel(), ModelPackage.Literals.ASSIGNEE__LABEL, -1, context, sink);
		List<String> spellings = assignee.getSpellings();
		for (int index = 0; index < spellings.size(); index++)
			checkName(assignee, spellings.get(index), ModelPackage.Literals.ASSIGNEE__SPELLINGS, index, context, sink);
	}

	private static void checkName(Assignee assignee, String name, EAttribute feature, int index, CheckContext context,
			ObservationSink sink) {
		RegisteredNames.of(context).earlierBearer(assignee, name).ifPresent(
				other -> sink.report(Observation.of(FindingPlace.at(assignee, feature, index), name, String.valueOf(other.getId()))));
	}
}
