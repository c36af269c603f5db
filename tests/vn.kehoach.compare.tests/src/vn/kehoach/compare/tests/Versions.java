package vn.kehoach.compare.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.kehoach.check.SeverityProfile;
import vn.kehoach.compare.ComparedVersion;
import vn.kehoach.compare.Detail;
import vn.kehoach.compare.Difference;
import vn.kehoach.compare.DocumentComparison;
import vn.kehoach.compare.WordRun;
import vn.kehoach.dsl.workspace.PlanWorkspace;
import vn.kehoach.dsl.workspace.WorkspaceLoader;
import vn.kehoach.model.Entry;
import vn.kehoach.model.PlanDocument;

/** Compares two texts of the language, each a whole project. */
record Versions(Path folder) {
	private static final WorkspaceLoader LOADER = WorkspaceLoader.standalone();

	Difference compare(String older, String newer) {
		return DocumentComparison.of(version("cu", older), version("moi", newer));
	}

	private ComparedVersion version(String name, String text) {
		try {
			Path file = Files.createDirectories(folder.resolve(name)).resolve("a.kehoach");
			Files.writeString(file, text);
			PlanWorkspace workspace = LOADER.load(List.of(file.getParent()));
			workspace.findings(SeverityProfile.DEFAULT);
			return new ComparedVersion(workspace.entries(PlanDocument.class).getFirst(), workspace.entries(Entry.class));
		} catch (IOException refused) {
			throw new UncheckedIOException(refused);
		}
	}

	/** The differences as lines: kind, changes, older heading, newer heading, and their details below. */
	static List<String> lines(Difference difference) {
		List<String> lines = new ArrayList<>();
		addLines(difference, lines);
		return lines;
	}

	private static void addLines(Difference difference, List<String> lines) {
		if (!difference.changes().isEmpty())
			lines.add(difference.kind() + " " + difference.changes().stream().map(Enum::name).collect(Collectors.joining("+")) + " "
					+ difference.side().heading());
		difference.details().forEach(detail -> lines.add("  " + line(detail)));
		difference.children().forEach(child -> addLines(child, lines));
	}

	private static String line(Detail detail) {
		return detail.attribute() + ": " + switch (detail) {
		case Detail.ValueChange value -> (value.qualifier() + " " + value.older() + " -> " + value.newer()).strip().replaceAll(" +", " ");
		case Detail.WordingChange wording -> words(wording.runs());
		};
	}

	/** The words with [-deleted-] and {+inserted+} marked. */
	static String words(List<WordRun> runs) {
		return runs.stream().map(run -> switch (run.state()) {
		case EQUAL -> run.text();
		case INSERTED -> "{+" + run.text() + "+}";
		case DELETED -> "[-" + run.text() + "-]";
		}).collect(Collectors.joining());
	}
}
