package vn.kehoach.ui.review;

import vn.kehoach.model.message.MessageCatalogue;

/** The words of this package. */
final class ReviewMessages {
	private static final MessageCatalogue CATALOGUE = new MessageCatalogue(ReviewMessages.class, "messages");

	private ReviewMessages() {
	}

	static String text(String key, Object... arguments) {
		return CATALOGUE.get(key, arguments);
	}
}
