package vn.kehoach.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import vn.kehoach.cli.Texts;

class MessagesTest {
	@Test
	void everyMessageIsThereInBothLanguages() throws IOException {
		assertEquals(new TreeSet<>(keys("messages.properties")), new TreeSet<>(keys("messages_en.properties")));
	}

	private static Set<String> keys(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties.stringPropertyNames();
	}
}
