package vn.kehoach.cli.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import com.google.gson.stream.JsonWriter;

import vn.kehoach.check.CheckRegistry;
import vn.kehoach.check.Severity;
import vn.kehoach.check.explanation.Explanation;
import vn.kehoach.cli.project.TypedPaths;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.model.message.UserLanguage;

/**
 * SARIF 2.1.0 (OASIS): one run with the rules that have findings and the findings. The fingerprint of a finding stays the same when
 * the finding moves to another line.
 */
final class SarifReport implements FindingReport {
	private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

	@Override
	public void print(List<LocatedFinding> findings, TypedPaths paths, Appendable out) throws IOException {
		SortedSet<String> codes = new TreeSet<>();
		findings.forEach(finding -> codes.add(finding.code()));
		JsonText text = new JsonText();
		JsonWriter json = text.writer();
		json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0").name("runs").beginArray().beginObject();
		json.name("tool").beginObject().name("driver").beginObject().name("name").value("kehoach").name("rules").beginArray();
		for (String code : codes)
			rule(code, json);
		json.endArray().endObject().endObject();
		json.name("columnKind").value("utf16CodeUnits").name("results").beginArray();
		results(findings, new ArrayList<>(codes), paths, json);
		json.endArray().endObject().endArray().endObject();
		out.append(text.finished());
	}

	private static void rule(String code, JsonWriter json) throws IOException {
		json.beginObject().name("id").value(code);
		var check = CheckRegistry.find(code);
		if (check.isPresent()) {
			Explanation explanation = Explanation.of(check.get(), UserLanguage.current());
			text("shortDescription", explanation.title(), json);
			text("fullDescription", explanation.text(), json);
			json.name("defaultConfiguration").beginObject().name("level").value(level(check.get().severity())).endObject();
		}
		json.endObject();
	}

	private static void results(List<LocatedFinding> findings, List<String> codes, TypedPaths paths, JsonWriter json) throws IOException {
		FindingFingerprints fingerprints = new FindingFingerprints();
		for (LocatedFinding finding : findings) {
			String file = UriPath.of(paths.shown(finding.file()));
			json.beginObject().name("ruleId").value(finding.code()).name("ruleIndex").value(codes.indexOf(finding.code())).name("level")
					.value(level(finding.severity()));
			text("message", finding.message(), json);
			json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject().name("artifactLocation").beginObject()
					.name("uri").value(UriPath.encoded(file)).endObject();
			region(finding, json);
			json.endObject().endObject().endArray();
			json.name("partialFingerprints").beginObject().name("kehoach/v1").value(fingerprints.of(finding, file)).endObject().endObject();
		}
	}

	private static void region(LocatedFinding finding, JsonWriter json) throws IOException {
		json.name("region").beginObject().name("startLine").value(finding.line()).name("startColumn").value(finding.column())
				.name("endLine").value(finding.endLine()).name("endColumn").value(finding.endColumn()).endObject();
	}

	private static void text(String name, String text, JsonWriter json) throws IOException {
		json.name(name).beginObject().name("text").value(text).endObject();
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO -> "note";
		};
	}
}
