package vn.kehoach.rollover.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import vn.kehoach.check.Severity;
import vn.kehoach.check.SeverityProfile;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.rollover.Choices;
import vn.kehoach.rollover.LastYearProject;
import vn.kehoach.rollover.NewYear;
import vn.kehoach.rollover.NewYearFiles;
import vn.kehoach.rollover.NewYearProposal;

/** A project of a test, in a folder of its own. */
record Project(Path folder) {
	private static final WorkspaceLoader LOADER = WorkspaceLoader.standalone();

	Project with(String path, String text) {
		write(folder.resolve(path), text);
		return this;
	}

	private static void write(Path file, String text) {
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, text, StandardCharsets.UTF_8);
		} catch (IOException refused) {
			throw new UncheckedIOException(refused);
		}
	}

	PlanWorkspace load() {
		return LOADER.load(List.of(folder));
	}

	/** The new year of the project, brought into canonical layout before. */
	NewYear newYear(int year) {
		load().files().forEach(file -> file.formatted().ifPresent(text -> write(file.path(), text)));
		return NewYear.of(LastYearProject.of(load().resources()), year);
	}

	NewYearProposal proposal(int year) {
		return switch (newYear(year)) {
		case NewYear.Proposed proposed -> proposed.proposal();
		case NewYear.Refused refused -> throw new AssertionError(refused.problems());
		};
	}

	/** The files of the new year as proposed. */
	NewYearFiles files(int year) {
		return files(year, UnaryOperator.identity());
	}

	/** The files of the new year with other choices; they must be in canonical layout, and nothing in them may lead nowhere. */
	NewYearFiles files(int year, UnaryOperator<Choices> change) {
		NewYearProposal proposal = proposal(year);
		NewYearFiles files = proposal.apply(change.apply(proposal.defaults()));
		Project next = new Project(folder.resolveSibling(folder.getFileName() + "-new"));
		files.texts().forEach(next::with);
		PlanWorkspace loaded = next.load();
		assertEquals(List.of(), loaded.findings(SeverityProfile.DEFAULT).stream()
				.filter(finding -> finding.severity() == Severity.ERROR && !finding.code().equals("KH524")).toList());
		loaded.files().forEach(file -> assertEquals(file.formatted().orElseThrow(), file.text()));
		return files;
	}

	/** The text of the document of the new year without the marks of what was carried over. */
	String document(int year) {
		NewYearFiles files = files(year, choices -> new Choices(choices.moves(), choices.bodies(), choices.citations(), false));
		return files.texts().get(files.document());
	}
}
