package vn.kehoach.ui.editor.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;

import vn.kehoach.ui.editor.recovery.StoredDraft.State;

/** The drafts of all sessions of this workspace, a folder each: the session that runs now, and what sessions that crashed have left. */
public final class DraftSessions {
	private final Path root;
	private final Path current;

	/** @param root a folder of our own; belongs to one running workbench at a time */
	public DraftSessions(Path root) {
		this.root = root;
		this.current = root.resolve(System.currentTimeMillis() + "-" + ProcessHandle.current().pid());
	}

	/** Where this session keeps its drafts. */
	DraftFolder current() {
		return new DraftFolder(current);
	}

	/** What earlier sessions have left, oldest first. Drafts that say what their file says are removed quietly. */
	public List<StoredDraft> left() {
		List<StoredDraft> left = new ArrayList<>();
		for (Path session : earlier()) {
			try {
				for (Path file : new DraftFolder(session).files())
					take(file, left);
				new DraftFolder(session).deleteWhenEmpty();
			} catch (IOException broken) {
				warn(session, broken);
			}
		}
		return left;
	}

	private static void take(Path file, List<StoredDraft> left) {
		try {
			Draft draft = DraftFolder.read(file);
			StoredDraft stored = new StoredDraft(file, draft, State.SAME);
			if (says(stored.file(), draft.text()))
				Files.delete(file);
			else
				left.add(new StoredDraft(file, draft, state(stored)));
		} catch (IOException | IllegalArgumentException | java.time.format.DateTimeParseException broken) {
			warn(file, broken);
		}
	}

	private static boolean says(Path file, String text) throws IOException {
		return Fingerprint.of(file).equals(Fingerprint.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
	}

	private static State state(StoredDraft stored) throws IOException {
		String now = Fingerprint.of(stored.file());
		if (now.equals(Fingerprint.NONE))
			return State.GONE;
		return now.equals(stored.draft().base()) ? State.SAME : State.CHANGED;
	}

	/** Removes a draft that was restored or thrown away. */
	public void delete(StoredDraft draft) {
		try {
			Files.deleteIfExists(draft.stored());
			new DraftFolder(draft.stored().getParent()).deleteWhenEmpty();
		} catch (IOException broken) {
			warn(draft.stored(), broken);
		}
	}

	private List<Path> earlier() {
		if (!Files.isDirectory(root))
			return List.of();
		try (Stream<Path> sessions = Files.list(root)) {
			return sessions.filter(session -> !session.equals(current)).sorted().toList();
		} catch (IOException broken) {
			warn(root, broken);
			return List.of();
		}
	}

	private static void warn(Path place, Exception broken) {
		ILog.of(DraftSessions.class).warn(place + ": " + broken.getMessage(), broken);
	}
}
