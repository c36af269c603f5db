package vn.kehoach.dsl.ide.tests.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.dsl.ide.tests.protocol.Editor;
import vn.kehoach.dsl.ide.tests.protocol.Sample;

/** Ten thousand edits of the sample: what the server knows after them is what a fresh reading of the texts gives. */
class SoakTest {
	private static final int EDITS = 10_000;
	private static final int BETWEEN_COMPARISONS = 100;
	/** Every so many comparisons all is taken back before, so that the checks have sound files to look at. */
	private static final int SOUND = 3;

	@TempDir
	Path edited;
	@TempDir
	Path fresh;

	@Test
	void the_server_knows_what_a_fresh_reading_gives() {
		Map<String, String> sample = Sample.files();
		FreshReading reading = new FreshReading(fresh);
		try (Editor editor = Editor.in(edited)) {
			sample.forEach(editor::open);
			RandomTyping typing = new RandomTyping(20_270_120, editor, new ArrayList<>(sample.keySet()));
			for (int edits = 0, comparisons = 0; edits < EDITS; comparisons++) {
				for (int i = 0; i < BETWEEN_COMPARISONS; i++, edits++)
					typing.edit();
				if (comparisons % SOUND == 0)
					edits += typing.takeAllBack();
				compare(editor, reading, sample, edits);
			}
		}
	}

	private static void compare(Editor editor, FreshReading reading, Map<String, String> sample, int edits) {
		Map<String, String> texts = new TreeMap<>();
		sample.keySet().forEach(file -> texts.put(file, editor.text(file)));
		reading.read(texts);
		Map<String, String> models = new TreeMap<>();
		for (String file : sample.keySet()) {
			assertEquals(String.join("\n", reading.findings(file)), String.join("\n", FreshReading.told(editor.diagnostics(file))),
					() -> file + " after " + edits + " edits");
			models.put(file, editor.readModel(file, ModelText::of));
		}
		assertEquals(reading.models(), models, () -> "after " + edits + " edits");
	}
}
