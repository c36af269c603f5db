package vn.kehoach.cli.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.kehoach.cli.Texts;
import vn.kehoach.importer.ImportFinding;
import vn.kehoach.importer.ImportReport;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.model.message.UserLanguage;
import vn.kehoach.server.importing.ImportedSource;

/**
 * What the user is told about the import of a source.
 *
 * @param source as it was typed
 * @param remarks what the reader left out or guessed
 * @param report what was recognised and what was not
 */
public record ImportSummary(String source, List<SourceRemark> remarks, ImportReport report) {

	/** What is told about a source. */
	public static ImportSummary of(ImportedSource source) {
		return new ImportSummary(source.named(), source.remarks(), source.result().report());
	}

	/** The lines to print; what is uncertain in the same words at several places is one line. */
	public List<String> lines() {
		UserLanguage language = UserLanguage.current();
		List<String> lines = new ArrayList<>();
		lines.add(Texts.of("import.source", source));
		lines.add("  " + Texts.of("import.recognised", String.join(", ", report.counted(language))));
		for (SourceRemark remark : remarks)
			lines.add("  " + Texts.of("import.remark", remark.message(language)));
		Map<String, Integer> findings = new LinkedHashMap<>();
		for (ImportFinding finding : report.findings())
			findings.merge(finding.message(language), 1, Integer::sum);
		findings.forEach(
				(finding, times) -> lines.add("  " + Texts.of("import.uncertain", finding) + (times > 1 ? " (×" + times + ")" : "")));
		return lines;
	}
}
