package vn.kehoach.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Takes pictures of what there is to see in one look, when it has been painted, with the words in it beside them. */
final class Camera implements AutoCloseable {
	private static final Path FOLDER = Path.of("target", "screenshots");

	private final Theme theme;
	private final List<String> leftovers = new ArrayList<>();
	private final Screenshots screenshots;

	Camera(Theme theme) throws IOException {
		this.theme = theme;
		screenshots = new Screenshots(FOLDER);
	}

	/** Takes a picture; it shows something. */
	void take(String name) {
		waitForAnswers();
		String file = theme.file(name);
		ImageData seen = Screen.whenStill();
		List<String> words = SeenWords.all();
		screenshots.keep(file, seen, words);
		assertTrue(Screen.shows(seen), file);
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

	@Override
	public void close() {
		screenshots.close();
	}
}
