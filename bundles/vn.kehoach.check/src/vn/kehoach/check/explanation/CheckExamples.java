package vn.kehoach.check.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The examples of the explanations: resources example/CODE.wrong.kehoach and example/CODE.right.kehoach. */
final class CheckExamples {
	private CheckExamples() {
	}

	static String wrong(String code) {
		return read(code + ".wrong.kehoach");
	}

	static String right(String code) {
		return read(code + ".right.kehoach");
	}

	private static String read(String name) {
		try (InputStream stream = CheckExamples.class.getResourceAsStream("example/" + name)) {
			if (stream == null)
				throw new IllegalStateException("No example " + name);
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
