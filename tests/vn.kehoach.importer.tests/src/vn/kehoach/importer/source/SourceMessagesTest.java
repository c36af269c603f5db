package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.model.message.UserLanguage;

class SourceMessagesTest {
	@Test
	void bothLanguagesHaveExactlyTheKeysOfTheCodes() throws IOException {
		Set<String> codes = Stream.concat(Stream.of(FailureCode.values()).map(code -> "failure." + code.key()),
				Stream.of(RemarkCode.values()).map(code -> "remark." + code.key())).collect(Collectors.toSet());
		assertEquals(codes, keys("messages.properties"));
		assertEquals(codes, keys("messages_en.properties"));
	}

	@ParameterizedTest
	@EnumSource(FailureCode.class)
	void failuresNameFileAndRemedyInBothLanguages(FailureCode code) {
		SourceFailure failure = new SourceFailure(code, "a.docx", List.of(1, 2));
		for (UserLanguage language : UserLanguage.values()) {
			String message = failure.message(language);
			assertEquals("a.docx: ", message.substring(0, 8));
			assertFalse(message.contains("{"), message);
		}
	}

	private static Set<String> keys(String name) throws IOException {
		try (Reader in = new InputStreamReader(SourceMessages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(in);
			return properties.stringPropertyNames();
		}
	}
}
