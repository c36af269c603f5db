package vn.kehoach.cli.importing;

import java.util.ArrayList;
import java.util.List;

import vn.kehoach.cli.Texts;
import vn.kehoach.importer.ImportFinding;
import vn.kehoach.importer.ImportReport;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.model.message.UserLanguage;

/**
 * What the user is told about the import of a source.
 *
 * @param source as it was typed
 * @param remarks what the reader left out or guessed
 * @param report what was recognised and what was not
 */
public record ImportSummary(String source, List<SourceRemark> remarks, ImportReport report) {

	/** The lines to print. */
	public List<String> lines() {
		UserLanguage language = UserLanguage.current();
		List<String> lines = new ArrayList<>();
		lines.add(Texts.of("import.source", source));
		lines.add("  " + Texts.of("import.recognised", String.join(", ", report.counted(language))));
		for (SourceRemark remark : remarks)
			lines.add("  " + Texts.of("import.remark", remark.message(language)));
		for (ImportFinding finding : report.findings())
			lines.add("  " + Texts.of("import.uncertain", finding.message(language)));
		return lines;
	}
}
