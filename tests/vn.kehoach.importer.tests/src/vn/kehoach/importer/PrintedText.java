package vn.kehoach.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceFileReader;
import vn.kehoach.importer.source.SourceLimits;
import vn.kehoach.importer.source.SourceResult;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.report.compose.DocumentComposer;
import vn.kehoach.report.layout.LayoutDocument;
import vn.kehoach.report.text.TextWriter;

/** Reads sources and prints what an import made of them, by the product's own reader and writer. */
final class PrintedText {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

	private PrintedText() {
	}

	static SourceDocument read(Path file) {
		SourceResult result = new SourceFileReader(SourceLimits.standard()).read(file);
		return switch (result) {
		case SourceResult.Read read -> read.document();
		case SourceResult.Failed failed -> throw new AssertionError(failed.failure());
		};
	}

	static SourceDocument read(String text, Path folder) throws IOException {
		return read(Files.writeString(folder.resolve("van-ban.txt"), text));
	}

	static PlanDocument document(ImportResult result) {
		return (PlanDocument) result.files().getLast().contents().getEntries().get(0);
	}

	static String of(ImportResult result) throws IOException {
		return of(DocumentComposer.compose(document(result)));
	}

	static String of(LayoutDocument layout) throws IOException {
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		new TextWriter().write(layout, printed);
		return printed.toString(StandardCharsets.UTF_8);
	}

	/** The printed words; the marks of footnotes are none. */
	static List<String> wordsWithoutNoteMarks(ImportResult result) throws IOException {
		boolean noted = !document(result).getFootnotes().isEmpty();
		return words(noted ? of(result).replaceAll("\\[\\d+\\]", "") : of(result));
	}

	static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	/** The words of a source as it was read, notes last. */
	static List<String> words(SourceDocument source) {
		StringBuilder text = new StringBuilder();
		source.paragraphs().forEach(paragraph -> text.append(paragraph.printed()).append('\n'));
		source.notes().forEach(note -> note.paragraphs().forEach(paragraph -> text.append(paragraph.printed()).append('\n')));
		return words(text.toString());
	}
}
