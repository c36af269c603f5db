package vn.kehoach.dsl.ide.server;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.lsp4j.InitializeParams;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import vn.kehoach.model.message.UserLanguage;

/** In which language the client's user is spoken to. */
final class ClientLanguage {
	private static final String OPTION = "language";

	private ClientLanguage() {
	}

	/**
	 * Takes the language of the initialization option "language" ("vi" or "en"), else of the client's locale; leaves it as it is when
	 * the client names neither Vietnamese nor English.
	 */
	static void apply(InitializeParams params) {
		option(params.getInitializationOptions()).or(() -> Optional.ofNullable(params.getLocale()))
				.map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).getLanguage())
				.filter(language -> language.equals("vi") || language.equals("en"))
				.ifPresent(language -> System.setProperty(UserLanguage.PROPERTY, language));
	}

	private static Optional<String> option(Object options) {
		boolean given = options instanceof JsonObject object && object.get(OPTION) instanceof JsonPrimitive;
		return given ? Optional.of(((JsonObject) options).get(OPTION).getAsString()) : Optional.empty();
	}
}
