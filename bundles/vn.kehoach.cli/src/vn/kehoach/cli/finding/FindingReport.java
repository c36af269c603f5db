package vn.kehoach.cli.finding;

import java.io.IOException;
import java.util.List;

import vn.kehoach.cli.project.TypedPaths;
import vn.kehoach.dsl.workspace.LocatedFinding;

/** Prints findings in one format. */
public interface FindingReport {

	/**
	 * Prints the findings.
	 *
	 * @param findings in the order of files and places
	 * @param paths how files are named
	 * @param out takes the report
	 */
	void print(List<LocatedFinding> findings, TypedPaths paths, Appendable out) throws IOException;
}
