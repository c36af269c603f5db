package vn.kehoach.server.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.kehoach.dsl.validation.SourceEdit;

/** Removals that touch or overlap, as those of neighbours with the empty line between them do. */
final class Overlaps {
	private Overlaps() {
	}

	/** The same removals, none overlapping another. */
	static List<SourceEdit> merged(List<SourceEdit> edits) {
		List<SourceEdit> merged = new ArrayList<>();
		for (SourceEdit edit : edits.stream().sorted(Comparator.comparingInt(edit -> edit.range().start())).toList()) {
			SourceEdit last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && edit.range().start() < last.range().end())
				merged.set(merged.size() - 1, SourceFile.edit(last.range().start(), Math.max(last.range().end(), edit.range().end()), ""));
			else
				merged.add(edit);
		}
		return merged;
	}
}
