package vn.kehoach.importer.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import vn.kehoach.importer.source.markdown.MarkdownReader;
import vn.kehoach.importer.source.pdf.PdfReader;
import vn.kehoach.importer.source.text.PlainTextReader;
import vn.kehoach.importer.source.word.CompoundFile;
import vn.kehoach.importer.source.word.WordReader;

/** Reads .txt, .md, .docx and .pdf files, each with its own reader; what a file really is counts for more than its name. */
public final class SourceFileReader implements SourceReader {
	private static final long MEGABYTE = 1L << 20;

	private final SourceLimits limits;

	/** @param limits what to take on */
	public SourceFileReader(SourceLimits limits) {
		this.limits = limits;
	}

	@Override
	public SourceResult read(Path file) {
		LibraryLogging.keepQuiet();
		String name = file.toString();
		if (!Files.exists(file)) {
			return failed(FailureCode.MISSING, name);
		}
		if (Files.isDirectory(file)) {
			return failed(FailureCode.DIRECTORY, name);
		}
		return switch (FileKind.of(file)) {
		case EMPTY -> failed(FailureCode.EMPTY, name);
		case UNREADABLE -> failed(FailureCode.UNREADABLE, name, "I/O");
		case PACKAGE -> packaged(file);
		case PDF -> new PdfReader(limits.packageBytes()).read(file);
		case COMPOUND -> failed(CompoundFile.failureOf(file), name);
		case OTHER -> other(file);
		};
	}

	private SourceResult packaged(Path file) {
		long size = file.toFile().length();
		if (size > limits.packageBytes()) {
			return failed(FailureCode.TOO_LARGE, file.toString(), size / MEGABYTE, limits.packageBytes() / MEGABYTE);
		}
		return new WordReader(limits.unpackedBytes()).read(file);
	}

	private SourceResult other(Path file) {
		String name = file.toString();
		String fileName = file.getFileName().toString();
		String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return switch (extension) {
		case "docx", "docm", "doc" -> failed(FailureCode.NOT_WORD, name);
		case "pdf" -> failed(FailureCode.NOT_PDF, name);
		case "txt", "text", "md", "markdown" -> text(file, extension.startsWith("m"));
		default -> failed(FailureCode.UNKNOWN_FORMAT, name, extension);
		};
	}

	private SourceResult text(Path file, boolean markdown) {
		String name = file.toString();
		String fileName = file.getFileName().toString();
		return switch (FileBytes.read(file, limits.textBytes())) {
		case FileBytes.Unread unread -> new SourceResult.Failed(unread.failure());
		case FileBytes.Bytes bytes -> markdown
				? new MarkdownReader().read(name, fileName, bytes.bytes())
				: new PlainTextReader().read(name, fileName, bytes.bytes());
		};
	}

	private static SourceResult failed(FailureCode code, String file, Object... arguments) {
		return new SourceResult.Failed(SourceFailure.of(code, file, arguments));
	}
}
