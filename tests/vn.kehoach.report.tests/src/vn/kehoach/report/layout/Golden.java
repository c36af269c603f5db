package vn.kehoach.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected results in a folder "golden" beside the test class. Where one is missing, the actual result is written there
 * in the source folder and the test fails: look at it, and commit it when it is right.
 */
public final class Golden {

	private Golden() {
	}

	/** Compares a text with the golden file of a test class. */
	public static void assertMatches(Class<?> test, String name, String actual) throws IOException {
		String resource = "golden/" + name;
		try (InputStream in = test.getResourceAsStream(resource)) {
			if (in == null) {
				fail("no expectation; wrote " + write(test, resource, actual));
			}
			assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), actual, resource);
		}
	}

	private static Path write(Class<?> test, String resource, String actual) throws IOException {
		Path file = Path.of("src", test.getPackageName().split("\\.")).resolve(resource).toAbsolutePath();
		Files.createDirectories(file.getParent());
		return Files.writeString(file, actual);
	}
}
