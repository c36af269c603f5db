package vn.kehoach.ui.editor.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;

/** What the user sees of a draft. */
enum DraftColumn {
	/** The file's name. */
	FILE("column.file", 3, draft -> draft.file().getFileName().toString()),
	/** Where the file is. */
	FOLDER("column.folder", 4, draft -> String.valueOf(draft.file().getParent())),
	/** When the draft was written. */
	WRITTEN("column.written", 3, draft -> Time.FORMAT.format(draft.draft().written().atZone(ZoneId.systemDefault()))),
	/** What to mind. */
	NOTE("column.note", 5, draft -> RecoveryMessages.text("state." + draft.state()));

	/** Day and time as written in Viet Nam. */
	private static final class Time {
		private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
	}

	private final String key;
	private final int weight;
	private final Function<StoredDraft, String> cell;

	DraftColumn(String key, int weight, Function<StoredDraft, String> cell) {
		this.key = key;
		this.weight = weight;
		this.cell = cell;
	}

	String heading() {
		return RecoveryMessages.text(key);
	}

	/** Its share of the width. */
	int weight() {
		return weight;
	}

	String cell(StoredDraft draft) {
		return cell.apply(draft);
	}
}
