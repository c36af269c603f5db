package vn.kehoach.check.numbers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.CheckDescription;
import vn.kehoach.check.ElementCheck;
import vn.kehoach.check.Severity;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.model.Division;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProjectSection;

/**
 * Numbers that stand in the text itself and do not follow: "a)" and then "c)", "(1)" and then "2)". Numbers of divisions between them are
 * read too; those have a check of their own. Where many do not follow it is no sequence.
 */
public final class ProseNumberCheck implements ElementCheck<EObject> {
	private static final CheckDescription DESCRIPTION = new CheckDescription("KH504", Severity.WARNING, true);
	private static final int FEW = 2;
	private static final int MANY_IN = 4;

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject holder, CheckContext context, ObservationSink sink) {
		if (!(holder instanceof Division || holder instanceof PlanDocument || holder instanceof ProjectSection))
			return;
		ProseSequence sequence = new ProseSequence();
		PassageReader reader = new PassageReader(context.printedReferences());
		List<Observation> found = new ArrayList<>();
		int size = 0;
		for (EObject child : holder.eContents()) {
			if (child instanceof Division division)
				sequence.pass(context.numbering().of(division).label());
			for (ProseLabel label : ProseLabel.in(child, reader)) {
				size++;
				sequence.next(label).ifPresent(found::add);
			}
		}
		if (found.size() <= FEW || found.size() * MANY_IN <= size)
			found.forEach(sink::report);
	}
}
