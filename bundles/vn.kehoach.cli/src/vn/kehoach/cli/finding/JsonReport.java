package vn.kehoach.cli.finding;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import vn.kehoach.cli.project.TypedPaths;
import vn.kehoach.dsl.workspace.LocatedFinding;

/**
 * One JSON object: "findings", each with file, line, column, endLine, endColumn (from 1, in UTF-16 units), severity (error, warning,
 * info), code, message and fingerprint, which stays the same when the finding moves; and "summary" with the numbers of errors, warnings and infos.
 */
public final class JsonReport implements FindingReport {

	@Override
	public void print(List<LocatedFinding> findings, TypedPaths paths, Appendable out) throws IOException {
		JsonText text = new JsonText();
		JsonWriter json = text.writer();
		json.beginObject().name("findings").beginArray();
		FindingFingerprints fingerprints = new FindingFingerprints();
		for (LocatedFinding finding : findings)
			write(finding, UriPath.of(paths.shown(finding.file())), fingerprints, json);
		json.endArray();
		FindingCounts counts = FindingCounts.of(findings);
		json.name("summary").beginObject().name("errors").value(counts.errors()).name("warnings").value(counts.warnings()).name("infos")
				.value(counts.infos()).endObject();
		json.endObject();
		out.append(text.finished());
	}

	private static void write(LocatedFinding finding, String file, FindingFingerprints fingerprints, JsonWriter json) throws IOException {
		json.beginObject().name("file").value(file).name("line").value(finding.line()).name("column")
				.value(finding.column()).name("endLine").value(finding.endLine()).name("endColumn").value(finding.endColumn())
				.name("severity").value(finding.severity().name().toLowerCase(Locale.ROOT)).name("code").value(finding.code())
				.name("message").value(finding.message()).name("fingerprint").value(fingerprints.of(finding, file)).endObject();
	}
}
