package vn.kehoach.check;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.suppression.SuppressionFilter;
import vn.kehoach.model.PlanFile;

/** Runs checks over files. Every element is visited once, whatever the number of checks. */
public final class CheckRunner {
	private final List<Check> active;
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
		active = checks.stream().filter(check -> profile.severityOf(check.description()).isPresent()).toList();
		this.passageChecks = only(active, PassageCheck.class);
		this.sourceChecks = only(active, SourceCheck.class);
		this.elementChecks = new ElementDispatch(active);
		this.profile = profile;
	}

	/** The findings in the model of a file, in the order of its text, but those that are set aside in place. The context is that of the file's resource set. */
	public List<Finding> check(PlanFile file, CheckContext context) {
		CheckRun run = new CheckRun(elementChecks, passageChecks, profile, context);
		run.visit(file);
		file.eAllContents().forEachRemaining(run::visit);
		SuppressionFilter filter = new SuppressionFilter(run.suppressions());
		List<Finding> findings = new ArrayList<>(filter.remaining(run.findings()));
		findings.addAll(filter.needless(active, profile));
		return findings;
	}

	/** The findings in the text of a file. */
	public List<Finding> checkSource(String source) {
		List<Finding> findings = new ArrayList<>();
		for (SourceCheck check : sourceChecks)
			check.check(source, observation -> profile.severityOf(check.description())
					.ifPresent(severity -> findings.add(new Finding(check.description(), severity, observation))));
		return findings;
	}

	private static <T extends Check> List<T> only(List<Check> checks, Class<T> type) {
		return checks.stream().filter(type::isInstance).map(type::cast).toList();
	}
}
