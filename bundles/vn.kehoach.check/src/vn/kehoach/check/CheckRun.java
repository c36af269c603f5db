package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Observation;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.model.Suppression;

/** One run over one file: hands each element and passage to the checks and collects what they see. */
final class CheckRun implements ObservationSink {
	private final ElementDispatch elementChecks;
	private final List<PassageCheck> passageChecks;
	private final SeverityProfile profile;
	private final CheckContext context;
	private final PassageReader passages;
	private final List<Finding> findings = new ArrayList<>();
	private final List<Suppression> suppressions = new ArrayList<>();
	private CheckDescription current;

	CheckRun(ElementDispatch elementChecks, List<PassageCheck> passageChecks, SeverityProfile profile, CheckContext context) {
		this.elementChecks = elementChecks;
		this.passageChecks = passageChecks;
		this.profile = profile;
		this.context = context;
		this.passages = new PassageReader(context.printedReferences());
	}

	void visit(EObject element) {
		if (element instanceof Suppression suppression)
			suppressions.add(suppression);
		for (ElementCheck<EObject> check : elementChecks.of(element)) {
			current = check.description();
			check.check(element, context, this);
		}
		for (Passage passage : passages.of(element))
			visit(passage);
	}

	private void visit(Passage passage) {
		for (PassageCheck check : passageChecks) {
			current = check.description();
			check.check(passage, context, this);
		}
	}

	@Override
	public void report(Observation observation) {
		CheckDescription description = current;
		profile.severityOf(description).ifPresent(severity -> findings.add(new Finding(description, severity, observation)));
	}

	/** The checks that are set aside somewhere in the file. */
	List<Suppression> suppressions() {
		return suppressions;
	}

	List<Finding> findings() {
		return findings;
	}
}
