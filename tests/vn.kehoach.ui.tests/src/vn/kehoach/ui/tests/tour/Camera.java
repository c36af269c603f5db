package vn.kehoach.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Display;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Takes pictures of what there is to see in one look, when it has been painted, with the words in it beside them. */
final class Camera {
	/** Tables and pages are drawn a moment after their data come. */
	private static final int PAINTED_MILLIS = 600;
	private static final Path FOLDER = Path.of("target", "screenshots");

	private final Theme theme;
	private final List<String> leftovers = new ArrayList<>();
	private final Screenshots screenshots = new Screenshots(FOLDER);

	Camera(Theme theme) {
		this.theme = theme;
	}

	/** Takes a picture; it shows something. */
	void take(String name) {
		waitForAnswers();
		waitUntilPainted();
		String file = theme.file(name);
		List<String> words = SeenWords.all();
		try {
			screenshots.take(file);
			Files.write(FOLDER.resolve(file + ".txt"), words);
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
		assertTrue(screenshots.shows(file), file);
		EnglishWords.in(words).forEach(english -> leftovers.add(file + ": " + english));
	}

	/** The English words that were seen, with the picture. */
	List<String> leftovers() {
		return List.copyOf(leftovers);
	}

	private static void waitForAnswers() {
		boolean[] passed = new boolean[1];
		EditorBundle.workspace().tell(server -> passed[0] = true);
		UiWait.until("earlier questions are answered", () -> passed[0]);
	}

	private static void waitUntilPainted() {
		int[] rounds = new int[1];
		Display.getCurrent().timerExec(PAINTED_MILLIS, () -> rounds[0]++);
		UiWait.until("it is painted", () -> rounds[0] > 0);
	}
}
