package vn.kehoach.ui.editor.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether bytes are still the same: SHA-256 in hexadecimal digits. */
final class Fingerprint {
	/** Of a file that is not there. */
	static final String NONE = "-";

	private Fingerprint() {
	}

	static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException missing) {
			throw new IllegalStateException(missing); // every Java has it
		}
	}

	static String of(Path file) throws IOException {
		return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : NONE;
	}
}
