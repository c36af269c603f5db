package vn.kehoach.ui.editor.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.kehoach.ui.editor.guard.Readability.Fine;
import vn.kehoach.ui.editor.guard.Readability.Large;
import vn.kehoach.ui.editor.guard.Readability.NoText;
import vn.kehoach.ui.editor.guard.Readability.OtherEncoding;

/** Looks into a file before an editor opens it. Of a large file only the beginning is read. */
public final class FileInspection {
	/** Files with more bytes than this are shown as plain text: some 20,000 lines. */
	public static final int LARGE = 2 * 1024 * 1024;

	private FileInspection() {
	}

	/** What the file holds; a file that cannot be read is {@link Fine}, the editor says what is wrong. */
	public static Readability of(Path file) {
		try {
			if (!Files.isRegularFile(file))
				return new Fine();
			long size = Files.size(file);
			Readability beginning = of(beginning(file), size <= LARGE);
			return beginning instanceof Fine && size > LARGE ? new Large(size) : beginning;
		} catch (IOException unreadable) {
			return new Fine();
		}
	}

	private static byte[] beginning(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(LARGE);
		}
	}

	private static Readability of(byte[] bytes, boolean isAll) {
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		CoderResult outcome = decoder.decode(in, CharBuffer.allocate(bytes.length), isAll);
		int binary = firstControl(bytes);
		if (binary >= 0 && !isUtf16(bytes))
			return new NoText(binary);
		return outcome.isError() ? new OtherEncoding(line(bytes, in.position()), in.position()) : new Fine();
	}

	/** The first byte that stands for no character of a text; -1 when there is none. */
	private static int firstControl(byte[] bytes) {
		for (int i = 0; i < bytes.length; i++)
			if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t' && bytes[i] != '\f')
				return i;
		return -1;
	}

	/** UTF-16 begins with a mark; it has zero bytes but is text. */
	private static boolean isUtf16(byte[] bytes) {
		return bytes.length >= 2
				&& (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
	}

	private static int line(byte[] bytes, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++)
			if (bytes[i] == '\n')
				line++;
		return line;
	}
}
