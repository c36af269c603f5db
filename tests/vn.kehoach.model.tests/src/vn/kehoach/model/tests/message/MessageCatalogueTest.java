package vn.kehoach.model.tests.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.model.message.UserLanguage;

class MessageCatalogueTest {
	private final MessageCatalogue catalogue = new MessageCatalogue(MessageCatalogueTest.class, "sample");

	@Test
	void each_language_has_its_words_whatever_the_machines_language_is() {
		Locale machine = Locale.getDefault();
		try {
			for (Locale locale : new Locale[]{ Locale.ENGLISH, Locale.forLanguageTag("vi"), Locale.FRENCH }) {
				Locale.setDefault(locale);
				assertEquals("Có 3 tệp", catalogue.get(UserLanguage.VIETNAMESE, "files", "3"));
				assertEquals("There are 3 files", catalogue.get(UserLanguage.ENGLISH, "files", "3"));
			}
		} finally {
			Locale.setDefault(machine);
		}
	}

	@Test
	void the_users_language_is_vietnamese_unless_english_is_asked_for() {
		String before = System.getProperty(UserLanguage.PROPERTY);
		try {
			System.clearProperty(UserLanguage.PROPERTY);
			assertEquals(UserLanguage.VIETNAMESE, UserLanguage.current());
			System.setProperty(UserLanguage.PROPERTY, "en");
			assertEquals(UserLanguage.ENGLISH, UserLanguage.current());
			assertEquals("There are 3 files", catalogue.get("files", "3"));
		} finally {
			if (before == null)
				System.clearProperty(UserLanguage.PROPERTY);
			else
				System.setProperty(UserLanguage.PROPERTY, before);
		}
	}

	@Test
	void an_unknown_key_is_a_bug() {
		assertTrue(catalogue.has("files"));
		assertFalse(catalogue.has("nothing"));
		assertThrows(MissingResourceException.class, () -> catalogue.get("nothing"));
	}
}
