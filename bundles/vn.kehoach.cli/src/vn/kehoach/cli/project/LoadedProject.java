package vn.kehoach.cli.project;

import java.util.List;
import java.util.Set;

import vn.kehoach.check.LanguageRules;
import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.export.ExportedModels;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.dsl.workspace.PlanFileSource;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.model.PlanFile;

/**
 * The files that the user named, loaded with their surroundings.
 *
 * @param paths what was typed
 * @param workspace the files
 * @param profile the severities that the project asks for
 * @param status DONE when all could be read, FAILED when something could not, which was told
 */
public record LoadedProject(TypedPaths paths, PlanWorkspace workspace, SeverityProfile profile, ExitStatus status) {
	private static final Set<String> READING = Set.of(LanguageRules.SYNTAX.code(), LanguageRules.ATTRIBUTE_TWICE.code(),
			LanguageRules.BAD_VALUE.code(), LanguageRules.UNKNOWN_REGISTRY.code(), LanguageRules.UNRESOLVED_AGENCY.code(),
			LanguageRules.UNRESOLVED_CITED_DOCUMENT.code(),
			LanguageRules.UNRESOLVED_ELEMENT.code(), LanguageRules.UNRESOLVED_INDICATOR.code(),
			LanguageRules.DUPLICATE_ID.code());

	/** All findings in the files, by file and place. */
	public List<LocatedFinding> findings() {
		return workspace.findings(profile);
	}

	/** The errors that keep the model from being whole: what cannot be read, and references that lead nowhere. */
	public List<LocatedFinding> readingErrors() {
		return findings().stream().filter(finding -> finding.severity() == Severity.ERROR && READING.contains(finding.code()))
				.toList();
	}

	/** The models of the files asked for. */
	public List<PlanFile> models() {
		return workspace.files().stream().map(PlanFileSource::model).toList();
	}

	/** What an export writes. */
	public ExportedModels exported() {
		return new ExportedModels(models(), workspace.surroundings().stream().map(PlanFileSource::model).toList(), workspace.registries());
	}
}
