package vn.kehoach.ui.tests.tour;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A file as the word processor sees it. */
final class WordFile {
	private WordFile() {
	}

	/** All its words, blanks as they are printed. */
	static String words(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				XWPFDocument document = new XWPFDocument(in);
				XWPFWordExtractor words = new XWPFWordExtractor(document)) {
			return words.getText().replace('\u00a0', ' ');
		}
	}
}
