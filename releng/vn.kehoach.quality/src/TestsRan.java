import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fails the build of a test bundle when none of its tests ran: a suite without tests, or one that skips them all, proves nothing.
 *
 * <p>Started from source: {@code java TestsRan.java PROJECT_FOLDER}. Does nothing for a folder that is no bundle.
 */
final class TestsRan {
	private static final Pattern SUITE = Pattern.compile("<testsuite\\b[^>]*>");
	private static final Pattern COUNT = Pattern.compile("\\b(tests|skipped)=\"(\\d+)\"");

	private TestsRan() {
	}

	public static void main(String[] args) throws IOException {
		Path project = Path.of(args[0]);
		if (!Files.exists(project.resolve("META-INF/MANIFEST.MF"))) {
			return;
		}
		int ran = 0;
		for (Path report : reports(project.resolve("target/surefire-reports"))) {
			ran += ran(Files.readString(report));
		}
		if (ran == 0) {
			throw new IllegalStateException("No test ran in " + project.getFileName());
		}
		System.out.println(ran + " tests ran in " + project.getFileName());
	}

	private static List<Path> reports(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
		}
	}

	private static int ran(String report) {
		Matcher suite = SUITE.matcher(report);
		int ran = 0;
		while (suite.find()) {
			Matcher count = COUNT.matcher(suite.group());
			while (count.find()) {
				int number = Integer.parseInt(count.group(2));
				ran += "tests".equals(count.group(1)) ? number : -number;
			}
		}
		return ran;
	}
}
