package vn.kehoach.ui.editor.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** The edits of several fixes as one; an edit that would fall into one before it is left out. */
final class MergedEdits {
	private static final Comparator<Position> ORDER = Comparator.comparingInt(Position::getLine).thenComparingInt(Position::getCharacter);

	private MergedEdits() {
	}

	static WorkspaceEdit of(List<CodeAction> fixes) {
		Map<String, List<TextEdit>> all = new TreeMap<>();
		for (CodeAction fix : fixes)
			if (fix.getEdit().getChanges() != null)
				fix.getEdit().getChanges().forEach((uri, edits) -> all.computeIfAbsent(uri, key -> new ArrayList<>()).addAll(edits));
		all.replaceAll((uri, edits) -> apart(edits));
		return new WorkspaceEdit(all);
	}

	private static List<TextEdit> apart(List<TextEdit> edits) {
		List<TextEdit> kept = new ArrayList<>();
		Position end = new Position(0, 0);
		for (TextEdit edit : edits.stream().distinct().sorted(Comparator.comparing(edit -> edit.getRange().getStart(), ORDER)).toList())
			if (ORDER.compare(edit.getRange().getStart(), end) >= 0) {
				kept.add(edit);
				end = edit.getRange().getEnd();
			}
		return kept;
	}
}
