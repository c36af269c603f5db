package vn.kehoach.importer.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a whole file within a limit. */
public final class FileBytes {
	private static final long MEGABYTE = 1L << 20;

	private FileBytes() {
	}

	/** What reading gives. */
	public sealed interface Result {
	}

	/** The bytes. */
	public record Bytes(byte[] bytes) implements Result {
	}

	/** No bytes. */
	public record Unread(SourceFailure failure) implements Result {
	}

	/** The bytes of a file that exists, is a regular file, is not empty and not larger than the limit. */
	public static Result read(Path file, long limit) {
		String name = file.toString();
		try {
			long size = Files.size(file);
			if (size == 0) {
				return new Unread(SourceFailure.of(FailureCode.EMPTY, name));
			}
			if (size > limit) {
				return new Unread(SourceFailure.of(FailureCode.TOO_LARGE, name, size / MEGABYTE, limit / MEGABYTE));
			}
			return new Bytes(Files.readAllBytes(file));
		} catch (AccessDeniedException denied) {
			return new Unread(SourceFailure.of(FailureCode.UNREADABLE, name, "access denied"));
		} catch (IOException failed) {
			return new Unread(SourceFailure.of(FailureCode.UNREADABLE, name, String.valueOf(failed.getMessage())));
		}
	}
}
