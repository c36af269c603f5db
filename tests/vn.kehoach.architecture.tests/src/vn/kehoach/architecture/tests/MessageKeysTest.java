package vn.kehoach.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import vn.kehoach.architecture.source.Checkout;

/** What the user reads exists in Vietnamese and in English. */
final class MessageKeysTest {
	private final Checkout checkout = Checkout.current();
	private final List<Path> catalogues = checkout.files().stream()
			.filter(file -> checkout.name(file).matches("bundles/.*/src/.*(?<!_en)\\.properties")).filter(MessageKeysTest::isCatalogue)
			.toList();

	@Test
	void productHasMessages() {
		assertFalse(catalogues.isEmpty());
	}

	@Test
	void everyMessageExistsInBothLanguages() throws IOException {
		for (Path vietnamese : catalogues) {
			assertEquals(keys(vietnamese), keys(english(vietnamese)), checkout.name(vietnamese));
		}
	}

	private static boolean isCatalogue(Path file) {
		return file.getFileName().toString().startsWith("messages") || Files.exists(english(file));
	}

	private static Path english(Path vietnamese) {
		return vietnamese.resolveSibling(vietnamese.getFileName().toString().replace(".properties", "_en.properties"));
	}

	private static TreeSet<String> keys(Path catalogue) throws IOException {
		var properties = new Properties();
		try (Reader reader = Files.newBufferedReader(catalogue)) {
			properties.load(reader);
		}
		return new TreeSet<>(properties.stringPropertyNames());
	}
}
