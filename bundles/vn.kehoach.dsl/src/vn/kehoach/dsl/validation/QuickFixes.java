package vn.kehoach.dsl.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.CheckRunner;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Remedy;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.indexing.ResourceSetCache;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.message.UserLanguage;

/** What can be mended by edits of a file's text. */
public final class QuickFixes {
	private final XtextResource file;
	private final CheckRunner runner;

	/** Mends what a project's checks find in a file. */
	public QuickFixes(XtextResource file, SeverityProfile profile) {
		this.file = file;
		runner = new CheckRunner(profile);
	}

	/** All quick fixes of the file, in the order of the findings, the likeliest first for each of them. */
	public List<QuickFix> all() {
		return within(new TextRange(0, Integer.MAX_VALUE));
	}

	/** The quick fixes of the findings that a selection touches. */
	public List<QuickFix> within(TextRange selection) {
		List<QuickFix> fixes = new ArrayList<>(file.getParseResult() == null ? List.of() : NumberFixes.of(file));
		fixes.removeIf(fix -> !touches(fix.place(), selection));
		for (Finding finding : findings()) {
			TextRange place = SourcePlaces.of(finding.place());
			if (!finding.remedies().isEmpty() && touches(place, selection))
				for (Remedy remedy : finding.remedies())
					fixes.add(quickFix(finding, remedy, place));
		}
		return fixes;
	}

	private static boolean touches(TextRange place, TextRange selection) {
		return place.start() <= selection.end() && selection.start() <= place.end();
	}

	private List<Finding> findings() {
		if (file.getParseResult() == null || file.getParseResult().hasSyntaxErrors())
			return List.of();
		String source = file.getParseResult().getRootNode().getText();
		List<Finding> findings = new ArrayList<>(runner.checkSource(source));
		CheckContext context = ResourceSetCache.get(CheckContext.class, file.getResourceSet(),
				() -> CheckContext.of(file.getResourceSet()));
		file.getContents().stream().filter(PlanFile.class::isInstance).map(PlanFile.class::cast)
				.forEach(model -> findings.addAll(runner.check(model, context)));
		return findings;
	}

	private static QuickFix quickFix(Finding finding, Remedy remedy, TextRange place) {
		return new QuickFix(finding.check().code(), place, finding.label(remedy, UserLanguage.current()),
				FixEdits.of(finding.place(), remedy.fix()), remedy.everywhere());
	}
}
