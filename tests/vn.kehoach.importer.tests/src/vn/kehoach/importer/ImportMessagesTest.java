package vn.kehoach.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import vn.kehoach.importer.message.ImportMessages;
import vn.kehoach.model.message.UserLanguage;

class ImportMessagesTest {
	private static final String NAME = "vn.kehoach.importer.message.messages";

	@Test
	void bothLanguagesHaveTheSameKeys() {
		ClassLoader loader = ImportMessages.class.getClassLoader();
		ResourceBundle.Control control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		ResourceBundle vietnamese = ResourceBundle.getBundle(NAME, Locale.ROOT, loader, control);
		ResourceBundle english = ResourceBundle.getBundle(NAME, Locale.ENGLISH, loader, control);
		assertEquals(Locale.ENGLISH, english.getLocale());
		assertEquals(vietnamese.keySet(), english.keySet());
	}

	@Test
	void everyKindThatIsCountedHasAPhrase() {
		for (RecognisedKind kind : RecognisedKind.values())
			assertTrue(ImportMessages.get(UserLanguage.VIETNAMESE, "count." + kind.name(), List.of(3)).startsWith("3 "));
	}
}
