package vn.kehoach.dsl.validation;

import java.util.List;

import vn.kehoach.check.finding.TextRange;

/**
 * A way to mend a finding in the text of its file.
 *
 * @param code the code of the finding
 * @param place where the finding is
 * @param label what it does, for a menu; equal for findings that the same mending would mend
 * @param edits the edits of the file's text
 * @param everywhere true when it makes sense to do it for all findings with this code and label at once
 */
public record QuickFix(String code, TextRange place, String label, List<SourceEdit> edits, boolean everywhere) {
	public QuickFix {
		edits = List.copyOf(edits);
	}
}
