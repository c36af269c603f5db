package vn.kehoach.dsl.ide.tests.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.Diagnostic;

import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.dsl.workspace.PlanFileSource;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.dsl.workspace.WorkspaceLoader;

/** Files as the command line reads them: all anew, from disk. */
final class FreshReading {
	private final Path folder;
	private final WorkspaceLoader loader = WorkspaceLoader.standalone();
	private PlanWorkspace workspace;
	private List<LocatedFinding> findings;

	FreshReading(Path folder) {
		this.folder = folder;
	}

	/** Reads files with the given texts. */
	void read(Map<String, String> texts) {
		try {
			for (Map.Entry<String, String> file : texts.entrySet()) {
				Files.createDirectories(folder.resolve(file.getKey()).getParent());
				Files.writeString(folder.resolve(file.getKey()), file.getValue());
			}
		} catch (IOException refused) {
			throw new UncheckedIOException(refused);
		}
		workspace = loader.load(List.of(folder));
		findings = workspace.findings(SeverityProfile.DEFAULT);
	}

	/** The models as text, by file. */
	Map<String, String> models() {
		Map<String, String> models = new TreeMap<>();
		for (PlanFileSource file : workspace.files())
			models.put(folder.relativize(file.path()).toString().replace('\\', '/'), ModelText.of(file.resource()));
		return models;
	}

	/** What "kehoach check" says about a file: place, severity, code, message. */
	List<String> findings(String file) {
		return findings.stream().filter(finding -> finding.file().equals(folder.resolve(file))).map(FreshReading::told).sorted().toList();
	}

	private static String told(LocatedFinding finding) {
		return "%d:%d-%d:%d %s %s %s".formatted(finding.line(), finding.column(), finding.endLine(), finding.endColumn(),
				finding.severity(), finding.code(), finding.message());
	}

	/** The same of diagnostics. */
	static List<String> told(List<Diagnostic> diagnostics) {
		return diagnostics.stream().map(FreshReading::told).sorted(Comparator.naturalOrder()).toList();
	}

	private static String told(Diagnostic diagnostic) {
		Severity severity = switch (diagnostic.getSeverity()) {
		case Error -> Severity.ERROR;
		case Warning -> Severity.WARNING;
		default -> Severity.INFO;
		};
		return "%d:%d-%d:%d %s %s %s".formatted(diagnostic.getRange().getStart().getLine() + 1,
				diagnostic.getRange().getStart().getCharacter() + 1, diagnostic.getRange().getEnd().getLine() + 1,
				diagnostic.getRange().getEnd().getCharacter() + 1, severity, diagnostic.getCode().getLeft(),
				diagnostic.getMessage().getLeft());
	}
}
