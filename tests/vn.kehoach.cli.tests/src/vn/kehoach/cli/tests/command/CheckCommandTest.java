package vn.kehoach.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import vn.kehoach.cli.ExitStatus;
import vn.kehoach.cli.tests.CommandLineRun;
import vn.kehoach.cli.tests.SampleProject;

class CheckCommandTest {
	private static final String LINK = "chủ trì STP";

	@TempDir
	Path folder;

	@Test
	void aProjectWithoutFindingsPrintsNothingButTheSummary() {
		SampleProject.in(folder);
		assertEquals(new CommandLineRun(ExitStatus.DONE, "", "0 lỗi, 0 cảnh báo, 0 lưu ý trong 2 tệp.\n"),
				CommandLineRun.in(folder, "check", "."));
	}

	@Test
	void aFindingIsALineWithFilePlaceSeverityCodeAndMessage() {
		SampleProject.in(folder, LINK, "chủ trì STPP");
		CommandLineRun run = CommandLineRun.in(folder, "check", ".");
		assertEquals(ExitStatus.FINDINGS, run.status());
		assertTrue(run.out().lines().findFirst().orElse("").matches("quyet-dinh\\.kehoach:15:14: error KH101 .*STPP.*"), run.out());
		assertTrue(run.err().startsWith("1 lỗi, "), run.err());
	}

	@Test
	void filesAreNamedAsTheContinuationOfWhatWasTyped() {
		SampleProject.in(folder, LINK, "chủ trì STPP");
		Path other = folder.resolve("nơi khác");
		String name = folder.getFileName().toString();
		assertTrue(CommandLineRun.in(folder, "check", folder.toString()).out().startsWith(folder.resolve("quyet-dinh.kehoach") + ":15:"));
		assertTrue(CommandLineRun.in(folder.getParent(), "check", name).out().startsWith(Path.of(name, "quyet-dinh.kehoach") + ":15:"));
		assertTrue(CommandLineRun.in(other, "check", "../quyet-dinh.kehoach").out().startsWith(Path.of("../quyet-dinh.kehoach") + ":15:"));
	}

	@Test
	void warningsAreNoErrorsUnlessStrictIsAskedFor() {
		SampleProject.in(folder, "trung tâm tỉnh", "trung tâm của của tỉnh");
		CommandLineRun lenient = CommandLineRun.in(folder, "check", ".");
		assertTrue(lenient.out().contains(": warning KH"), lenient.out());
		assertEquals(ExitStatus.DONE, lenient.status());
		assertEquals(ExitStatus.FINDINGS, CommandLineRun.in(folder, "check", ".", "--strict").status());
	}

	@Test
	void aProjectCanChangeTheSeverityOfACheck() {
		SampleProject.in(folder, "trung tâm tỉnh", "trung tâm của của tỉnh");
		String code = CommandLineRun.in(folder, "check", ".").out().replaceAll("(?s).* warning (KH[0-9]+) .*", "$1");
		SampleProject.write(folder.resolve("kehoach.properties"), code + "=error\n");
		assertEquals(ExitStatus.FINDINGS, CommandLineRun.in(folder, "check", ".").status());
		SampleProject.write(folder.resolve("kehoach.properties"), code + "=off\n");
		assertEquals("", CommandLineRun.in(folder, "check", ".").out());
	}

	@Test
	void aWrongLineOfTheProjectsSeveritiesIsTold() {
		SampleProject.in(folder);
		SampleProject.write(folder.resolve("kehoach.properties"), "KH999=error\n");
		CommandLineRun run = CommandLineRun.in(folder, "check", ".");
		assertEquals(ExitStatus.FAILED, run.status());
		assertTrue(run.err().startsWith("kehoach.properties:1:1: "), run.err());
	}

	@Test
	void theJsonFormatHoldsTheSameFindings() {
		SampleProject.in(folder, LINK, "chủ trì STPP");
		JsonObject report = JsonParser.parseString(CommandLineRun.in(folder, "check", "--format", "json", ".").out()).getAsJsonObject();
		JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
		assertEquals("quyet-dinh.kehoach", finding.get("file").getAsString());
		assertEquals(15, finding.get("line").getAsInt());
		assertEquals(14, finding.get("column").getAsInt());
		assertEquals(18, finding.get("endColumn").getAsInt());
		assertEquals("error", finding.get("severity").getAsString());
		assertEquals("KH101", finding.get("code").getAsString());
		assertEquals(1, report.getAsJsonObject("summary").get("errors").getAsInt());
	}

	@Test
	void theSarifFormatNamesRulesAndPlaces() {
		SampleProject.in(folder, LINK, "chủ trì STPP");
		JsonObject run = sarif();
		assertEquals("KH101",
				run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules").get(0).getAsJsonObject().get("id")
						.getAsString());
		JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
		assertEquals("error", result.get("level").getAsString());
		JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
		assertEquals("quyet-dinh.kehoach", place.getAsJsonObject("artifactLocation").get("uri").getAsString());
		assertEquals(15, place.getAsJsonObject("region").get("startLine").getAsInt());
	}

	@Test
	void theFingerprintOfAFindingStaysWhenTheFindingMoves() {
		SampleProject.in(folder, LINK, "chủ trì STPP");
		String before = fingerprint(sarif());
		SampleProject.in(folder, LINK, "// một dòng mới\n\n" + "chủ trì STPP");
		assertEquals(before, fingerprint(sarif()));
	}

	@Test
	void theFingerprintOfAFindingIsTheSameInEveryLanguageAndFormat() {
		SampleProject.in(folder, LINK, "chủ trì STPP");
		String vietnamese = fingerprint(sarif());
		JsonObject english = JsonParser.parseString(CommandLineRun.in(folder, "--lang", "en", "check", "--format=sarif", ".").out())
				.getAsJsonObject();
		assertEquals(vietnamese, fingerprint(english.getAsJsonArray("runs").get(0).getAsJsonObject()));
		JsonObject json = JsonParser.parseString(CommandLineRun.in(folder, "check", "--format", "json", ".").out()).getAsJsonObject();
		assertEquals(vietnamese, json.getAsJsonArray("findings").get(0).getAsJsonObject().get("fingerprint").getAsString());
	}

	@Test
	void equalFindingsHaveDifferentFingerprints() {
		SampleProject.in(folder, "trung tâm tỉnh", "trung tâm của của tỉnh và và huyện và và xã");
		long different = sarif().getAsJsonArray("results").asList().stream()
				.map(result -> result.getAsJsonObject().getAsJsonObject("partialFingerprints").get("kehoach/v1").getAsString()).distinct()
				.count();
		assertEquals(sarif().getAsJsonArray("results").size(), different);
	}

	private JsonObject sarif() {
		return JsonParser.parseString(CommandLineRun.in(folder, "check", "--format=sarif", ".").out()).getAsJsonObject()
				.getAsJsonArray("runs")
				.get(0).getAsJsonObject();
	}

	private static String fingerprint(JsonObject run) {
		return run.getAsJsonArray("results").get(0).getAsJsonObject().getAsJsonObject("partialFingerprints").get("kehoach/v1")
				.getAsString();
	}

	@Test
	void anUnknownFormatIsRefusedWithTheKnownOnes() {
		SampleProject.in(folder);
		assertEquals(
				new CommandLineRun(ExitStatus.FAILED, "",
						"kehoach: giá trị “xml” của “--format” không đúng; chọn trong: text, json, sarif.\n"),
				CommandLineRun.in(folder, "check", ".", "--format", "xml"));
	}
}
