package vn.kehoach.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.kehoach.architecture.source.Checkout;

/** No module, and with it no test, drops out of the build unnoticed. */
final class ReactorTest {
	private final Checkout checkout = Checkout.current();

	@Test
	void everyModuleIsBuilt() throws IOException {
		String reactor = Files.readString(checkout.resolve("pom.xml"));
		var listed = new TreeSet<String>();
		Pattern.compile("<module>(.+/.+)</module>").matcher(reactor).results().forEach(module -> listed.add(module.group(1)));

		assertEquals(new TreeSet<>(Stream.of("bundles", "features", "releng", "tests").flatMap(this::modules).toList()), listed);
	}

	@Test
	void everyBundleIsInAFeature() throws IOException {
		String feature = Files.readString(checkout.resolve("features/vn.kehoach.core.feature/feature.xml"))
				+ Files.readString(checkout.resolve("features/vn.kehoach.studio.feature/feature.xml"));

		assertEquals(List.of(), checkout.modules("bundles").stream().map(folder -> folder.getFileName().toString())
				.filter(bundle -> !feature.contains("id=\"" + bundle + "\"")).toList());
	}

	@Test
	void testRunsFailWithoutTests() throws IOException {
		String reactor = Files.readString(checkout.resolve("pom.xml"));

		assertTrue(reactor.contains("<failIfNoTests>true</failIfNoTests>"));
	}

	private Stream<String> modules(String folder) {
		return checkout.modules(folder).stream().map(checkout::name);
	}
}
