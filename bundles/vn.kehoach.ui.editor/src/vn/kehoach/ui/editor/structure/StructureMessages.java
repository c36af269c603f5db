package vn.kehoach.ui.editor.structure;

import vn.kehoach.model.message.MessageCatalogue;
import vn.kehoach.server.protocol.structure.NodeKind;

/** The words of the structure page. */
public final class StructureMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(StructureMessages.class, "messages");

	private StructureMessages() {
	}

	/** The message of a key in the user's language. */
	public static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}

	/** What a kind of element is called. */
	public static String kind(NodeKind kind) {
		return CATALOGUE.get("kind." + kind.name());
	}
}
