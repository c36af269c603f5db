package vn.kehoach.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import vn.kehoach.cli.Texts;

/** What the system says about a failure, in the user's language as far as it is known. */
public final class SystemReason {
	private SystemReason() {
	}

	/** The reason in a few words, without the path. */
	public static String of(IOException failure) {
		return switch (failure) {
		case AccessDeniedException denied -> Texts.of("reason.denied");
		case NoSuchFileException missing -> Texts.of("reason.missing");
		case NotDirectoryException file -> Texts.of("reason.not-a-folder");
		case FileAlreadyExistsException file -> Texts.of("reason.not-a-folder");
		case FileSystemException other -> named(other.getReason(), other);
		default -> named(failure.getMessage(), failure);
		};
	}

	private static String named(String reason, IOException failure) {
		String words = reason == null ? "" : reason;
		if (words.contains("No space") || words.contains("Disk quota") || words.contains("not enough space")
				|| words.contains("File too large"))
			return Texts.of("reason.full");
		if (words.contains("Read-only"))
			return Texts.of("reason.read-only");
		if (words.contains("Not a directory"))
			return Texts.of("reason.not-a-folder");
		if (words.contains("Permission denied"))
			return Texts.of("reason.denied");
		return words.isEmpty() ? failure.getClass().getSimpleName() : words;
	}
}
