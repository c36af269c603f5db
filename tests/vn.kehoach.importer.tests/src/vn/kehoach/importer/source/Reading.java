package vn.kehoach.importer.source;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vn.kehoach.model.message.UserLanguage;

/** Reads files in tests with the real reader. */
public final class Reading {
	private final SourceReader reader = new SourceFileReader(SourceLimits.standard());

	/** Writes the text in UTF-8 and reads it. */
	public SourceDocument text(Path folder, String name, String text) {
		try {
			return document(Files.writeString(folder.resolve(name), text));
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** The document in the file; the test fails when it cannot be read. */
	public SourceDocument document(Path file) {
		SourceResult result = reader.read(file);
		String message = result instanceof SourceResult.Failed failed ? failed.failure().message(UserLanguage.ENGLISH) : "";
		return assertInstanceOf(SourceResult.Read.class, result, message).document();
	}

	/** Why the file cannot be read; the test fails when it can. */
	public SourceFailure failure(Path file) {
		return assertInstanceOf(SourceResult.Failed.class, reader.read(file)).failure();
	}

	/** The printed paragraphs. */
	public static List<String> lines(SourceDocument document) {
		return document.paragraphs().map(SourceParagraph::printed).toList();
	}
}
