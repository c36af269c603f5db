package vn.kehoach.ui.editor.fixes;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * What somebody means who asks for fixes at a place: the findings there, else the nearest one of the line.
 *
 * @param place where to ask for fixes
 * @param findings what is wrong there
 */
record CaretFindings(Range place, List<Diagnostic> findings) {
	static CaretFindings at(Range asked, List<Diagnostic> all) {
		List<Diagnostic> here = all.stream().filter(finding -> Fixes.touches(finding.getRange(), asked)).toList();
		if (!here.isEmpty() || !asked.getStart().equals(asked.getEnd()))
			return new CaretFindings(asked, here);
		return all.stream().filter(finding -> finding.getRange().getStart().getLine() == asked.getStart().getLine())
				.min(Comparator.comparingInt(finding -> distance(finding.getRange(), asked.getStart())))
				.map(nearest -> new CaretFindings(nearest.getRange(), touching(nearest, all))).orElse(new CaretFindings(asked, here));
	}

	private static List<Diagnostic> touching(Diagnostic nearest, List<Diagnostic> all) {
		return all.stream().filter(finding -> Fixes.touches(finding.getRange(), nearest.getRange())).toList();
	}

	/** In characters of the line. */
	private static int distance(Range finding, Position caret) {
		boolean endsHere = finding.getEnd().getLine() == caret.getLine();
		int behind = endsHere ? Math.abs(caret.getCharacter() - finding.getEnd().getCharacter()) : Integer.MAX_VALUE;
		return Math.min(behind, Math.abs(finding.getStart().getCharacter() - caret.getCharacter()));
	}
}
