package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.ObservationSink;
import vn.kehoach.check.passage.Passage;
import vn.kehoach.check.passage.PassageReader;
import vn.kehoach.model.PlanFile;

/** Runs checks over files. Every element is visited once, whatever the number of checks. */
public final class CheckRunner {
	private final List<PassageCheck> passageChecks;
	private final List<SourceCheck> sourceChecks;
	private final ElementDispatch elementChecks;
	private final SeverityProfile profile;

	/** Runs all checks of the registry that the profile does not switch off. */
	public CheckRunner(SeverityProfile profile) {
		this(CheckRegistry.checks(), profile);
	}

	/** Runs the given checks but those that the profile switches off. */
	public CheckRunner(List<Check> checks, SeverityProfile profile) {
		List<Check> active = checks.stream().filter(check -> profile.severityOf(check.description()).isPresent()).toList();
		this.passageChecks = only(active, PassageCheck.class);
		this.sourceChecks = only(active, SourceCheck.class);
		this.elementChecks = new ElementDispatch(active);
		this.profile = profile;
	}

	/** The findings in the model of a file, in the order of its text. The context is that of the file's resource set. */
	public List<Finding> check(PlanFile file, CheckContext context) {
		List<Finding> findings = new ArrayList<>();
		PassageReader passages = new PassageReader(context.printedReferences());
		checkElement(file, context, passages, findings);
		TreeIterator<EObject> contents = file.eAllContents();
		while (contents.hasNext())
			checkElement(contents.next(), context, passages, findings);
		return findings;
	}

	/** The findings in the text of a file. */
	public List<Finding> checkSource(String source) {
		List<Finding> findings = new ArrayList<>();
		sourceChecks.forEach(check -> check.check(source, sink(check, findings)));
		return findings;
	}

	private void checkElement(EObject element, CheckContext context, PassageReader passages, List<Finding> findings) {
		elementChecks.of(element).forEach(check -> check.check(element, context, sink(check, findings)));
		for (Passage passage : passages.of(element))
			passageChecks.forEach(check -> check.check(passage, context, sink(check, findings)));
	}

	private ObservationSink sink(Check check, List<Finding> findings) {
		CheckDescription description = check.description();
		return observation -> profile.severityOf(description)
				.ifPresent(severity -> findings.add(new Finding(description, severity, observation)));
	}

	private static <T extends Check> List<T> only(List<Check> checks, Class<T> type) {
		return checks.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
