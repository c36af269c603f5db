package vn.kehoach.ui.editor.diagnostics;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class DiagnosticMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(DiagnosticMessages.class, "messages");

	private DiagnosticMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
