package vn.kehoach.dsl.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import vn.kehoach.dsl.workspace.ReadFailure.Kind;

/** The text of a file, or why there is none. */
sealed interface SourceText {

	/**
	 * Text.
	 *
	 * @param text the whole file, a byte order mark included
	 */
	record Read(String text) implements SourceText {
	}

	/**
	 * No text.
	 *
	 * @param failure why
	 */
	record Unreadable(ReadFailure failure) implements SourceText {
	}

	/** Reads a file. */
	static SourceText of(Path file) {
		try {
			return of(file, Files.readAllBytes(file));
		} catch (NoSuchFileException missing) {
			return new Unreadable(ReadFailure.of(file, Kind.MISSING));
		} catch (OutOfMemoryError tooLarge) {
			return new Unreadable(ReadFailure.of(file, Kind.TOO_LARGE, file.toFile().length() >> 20));
		} catch (IOException refused) {
			return new Unreadable(ReadFailure.of(file, Kind.SYSTEM, SystemWords.of(refused)));
		}
	}

	private static SourceText of(Path file, byte[] bytes) {
		if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))
			return new Unreadable(ReadFailure.of(file, Kind.UTF16));
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0)
				return new Unreadable(ReadFailure.of(file, Kind.BINARY, i));
		}
		return decode(file, ByteBuffer.wrap(bytes));
	}

	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

	private static SourceText decode(Path file, ByteBuffer bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer text = CharBuffer.allocate(bytes.remaining());
		CoderResult result = decoder.decode(bytes, text, true);
		if (result.isError())
			return new Unreadable(ReadFailure.of(file, Kind.NOT_UTF8, bytes.position() + 1));
		return new Read(text.flip().toString());
	}
}
