package vn.kehoach.importer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import vn.kehoach.importer.source.text.PlainTextReader;

/** Reads .txt, .md, .docx and .pdf files, each with its own reader; what a file really is counts for more than its name. */
public final class SourceFileReader implements SourceReader {
	private final SourceLimits limits;

	/** @param limits what to take on */
	public SourceFileReader(SourceLimits limits) {
		this.limits = limits;
	}

	@Override
	public SourceResult read(Path file) {
		String name = file.toString();
		if (!Files.exists(file)) {
			return failed(FailureCode.MISSING, name);
		}
		if (Files.isDirectory(file)) {
			return failed(FailureCode.DIRECTORY, name);
		}
		return switch (FileBytes.read(file, limits.textBytes())) {
		case FileBytes.Unread unread -> new SourceResult.Failed(unread.failure());
		case FileBytes.Bytes bytes -> new PlainTextReader().read(name, file.getFileName().toString(), bytes.bytes());
		};
	}

	private static SourceResult failed(FailureCode code, String file, Object... arguments) {
		return new SourceResult.Failed(SourceFailure.of(code, file, arguments));
	}
}
