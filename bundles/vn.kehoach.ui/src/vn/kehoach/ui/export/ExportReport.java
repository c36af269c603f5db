package vn.kehoach.ui.export;

import java.nio.file.Path;
import java.util.List;

import vn.kehoach.server.protocol.overview.Problem;

/**
 * What came of an export.
 *
 * @param written the files, whole
 * @param refusal why others were not written, in the user's language; null when all were
 * @param problems the errors that stand in the plan
 */
public record ExportReport(List<Path> written, String refusal, List<Problem> problems) {
	/** True when nothing was written because of errors in the plan. */
	boolean isHeldUp() {
		return refusal != null && written.isEmpty() && !problems.isEmpty();
	}
}
