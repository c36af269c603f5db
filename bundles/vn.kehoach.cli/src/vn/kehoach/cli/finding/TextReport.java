package vn.kehoach.cli.finding;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import vn.kehoach.cli.project.TypedPaths;
import vn.kehoach.dsl.workspace.LocatedFinding;

/**
 * A line for each finding: FILE:LINE:COL: SEVERITY CODE message. Line and column count from 1, SEVERITY is error, warning or info
 * in every language, so that editors and scripts can read the lines.
 */
public final class TextReport implements FindingReport {

	@Override
	public void print(List<LocatedFinding> findings, TypedPaths paths, Appendable out) throws IOException {
		for (LocatedFinding finding : findings)
			out.append(line(finding, paths)).append('\n');
	}

	/** The line of one finding, without line feed. */
	public static String line(LocatedFinding finding, TypedPaths paths) {
		return paths.shown(finding.file()) + ":" + finding.line() + ":" + finding.column() + ": "
				+ finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code() + " " + finding.message();
	}
}
