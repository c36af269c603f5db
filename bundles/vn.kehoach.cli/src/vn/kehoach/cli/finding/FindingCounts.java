package vn.kehoach.cli.finding;

import java.util.List;

import vn.kehoach.check.Severity;
import vn.kehoach.cli.Texts;
import vn.kehoach.dsl.workspace.LocatedFinding;

/**
 * How many findings there are.
 *
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 * @param infos findings of severity info
 */
public record FindingCounts(int errors, int warnings, int infos) {

	/** Counts the findings. */
	public static FindingCounts of(List<LocatedFinding> findings) {
		return new FindingCounts(count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
	}

	private static int count(List<LocatedFinding> findings, Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/** "2 lỗi, 1 cảnh báo, 0 lưu ý". */
	public String words() {
		return Texts.of("finding.counts", Integer.toString(errors), Integer.toString(warnings), Integer.toString(infos));
	}
}
