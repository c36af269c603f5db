package vn.kehoach.dsl.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import vn.kehoach.model.message.MessageCatalogue;

/** Why the system could not read, in words for the user. */
final class SystemWords {
	private static final MessageCatalogue MESSAGES = new MessageCatalogue(SystemWords.class, "messages");

	private SystemWords() {
	}

	static String of(IOException failure) {
		if (failure instanceof AccessDeniedException)
			return MESSAGES.get("denied");
		if (failure instanceof FileSystemException named && named.getReason() != null)
			return named.getReason();
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}
}
