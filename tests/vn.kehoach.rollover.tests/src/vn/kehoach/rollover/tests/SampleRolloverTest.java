package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.workspace.LocatedFinding;
import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.NewYear;
import vn.kehoach.rollover.NewYearFiles;
import vn.kehoach.rollover.NewYearProposal;

/** The sample of the repository, whose decision of 2027 becomes that of 2028. */
final class SampleRolloverTest {
	@TempDir
	private Path folder;

	private NewYearProposal proposal;

	@BeforeEach
	void loadSample() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("samples/van-son")))
			root = root.getParent();
		LastYearProject sample = LastYearProject
				.of(WorkspaceLoader.standalone().load(List.of(root.resolve("samples/van-son"))).resources());
		proposal = ((NewYear.Proposed) NewYear.of(sample, "QD2027", 2028)).proposal();
	}

	@Test
	void theOtherDocumentStaysBehind() {
		assertEquals(List.of("chi-tieu.kehoach", "co-quan.kehoach", "nhom/doi-ngoai.kehoach", "nhom/quoc-phong.kehoach",
				"quyet-dinh-2028.kehoach", "van-ban.kehoach"), List.copyOf(proposal.apply(proposal.defaults()).texts().keySet()));
	}

	@Test
	void everyIndicatorWithAPlanNeedsThreeValues() {
		assertEquals(99, proposal.toFill().size());
	}

	@Test
	void onlyValuesToFillInAreMissing() throws IOException {
		NewYearFiles files = proposal.apply(proposal.defaults());
		for (String path : files.texts().keySet()) {
			Files.createDirectories(folder.resolve(path).getParent());
			Files.writeString(folder.resolve(path), files.texts().get(path));
		}
		List<LocatedFinding> findings = WorkspaceLoader.standalone().load(List.of(folder)).findings(SeverityProfile.DEFAULT);
		assertEquals(List.of("KH524"), codes(findings, Severity.ERROR));
		assertEquals(List.of(), codes(findings, Severity.WARNING));
		assertEquals(files.marked(), findings.stream().filter(finding -> finding.code().equals("KH010")).count());
		assertTrue(files.marked() > 50, () -> "marked: " + files.marked());
	}

	private static List<String> codes(List<LocatedFinding> findings, Severity severity) {
		Stream<LocatedFinding> severe = findings.stream().filter(finding -> finding.severity() == severity);
		return severe.map(LocatedFinding::code).distinct().toList();
	}
}
