package vn.kehoach.cli;

import vn.kehoach.model.message.MessageCatalogue;

/** What the command line says, in the user's language. */
public final class Texts {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(Texts.class, "messages");

	private Texts() {
	}

	/** The text of the key with its arguments filled in. */
	public static String of(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
