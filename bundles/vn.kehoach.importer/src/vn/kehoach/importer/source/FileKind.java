package vn.kehoach.importer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
	EMPTY, UNREADABLE,
	/** A ZIP file, as Office Open XML is. */
	PACKAGE, PDF,
	/** An OLE 2 compound file: an old Word document, or a new one behind a password. */
	COMPOUND,
	/** Text, or anything else. */
	OTHER;

	private static final int HEAD = 1024;

	static FileKind of(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(HEAD);
			String start = new String(head, StandardCharsets.ISO_8859_1);
			if (start.isEmpty()) {
				return EMPTY;
			}
			if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
				return PACKAGE;
			}
			if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
				return COMPOUND;
			}
			return start.contains("%PDF-") ? PDF : OTHER;
		} catch (IOException failed) {
			return UNREADABLE;
		}
	}
}
