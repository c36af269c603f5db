package vn.kehoach.importer.source.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import vn.kehoach.importer.source.FailureCode;
import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceFailure;
import vn.kehoach.importer.source.SourceFormat;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.importer.source.SourceResult;
import vn.kehoach.importer.source.layout.BrokenParagraphs;

/** Reads .docx files. */
public final class WordReader {
	private static final String PAGE_NUMBER = "\\P{L}*|(?:Trang|Page)\\s*\\P{L}*";

	private final long partLimit;

	/** @param partLimit the largest part of the package, in bytes unpacked */
	public WordReader(long partLimit) {
		this.partLimit = partLimit;
	}

	/** Reads the file, which begins like a package. */
	public SourceResult read(Path file) {
		try (WordPackage word = WordPackage.open(file, partLimit)) {
			return read(file, word);
		} catch (WordFailure failure) {
			Object[] arguments = failure.part().isEmpty() ? new Object[0] : new Object[]{ failure.part() };
			return new SourceResult.Failed(SourceFailure.of(failure.code(), file.toString(), arguments));
		}
	}

	private static SourceResult read(Path file, WordPackage word) throws WordFailure {
		WordStyles styles = new WordStyles(word.part("styles"));
		WordTally tally = new WordTally();
		NumberingLists lists = new NumberingLists(word.part("numbering"), styles.numberingStyles());
		WordBlocks blocks = new WordBlocks(new WordParagraphs(styles, lists, tally), styles, tally);
		List<SourceBlock> body = BrokenParagraphs.mend(blocks.read(word.document().child("body")));
		WordNotes notes = new WordNotes(word.part("footnotes"), word.part("endnotes"), blocks);
		List<SourceRemark> remarks = new ArrayList<>(margins(word, blocks));
		SourceDocument document = new SourceDocument(file.getFileName().toString(), SourceFormat.WORD, body, notes.calledBy(body), remarks);
		if (document.paragraphs().findAny().isEmpty()) {
			return new SourceResult.Failed(SourceFailure.of(FailureCode.NO_WORDS, file.toString()));
		}
		remarks.addAll(tally.remarks());
		return new SourceResult.Read(new SourceDocument(document.name(), document.format(), body, document.notes(), remarks));
	}

	/** Headers and footers are left out; one that holds more than a page number is named. */
	private static List<SourceRemark> margins(WordPackage word, WordBlocks blocks) throws WordFailure {
		List<WordElement> parts = new ArrayList<>(word.parts("header"));
		parts.addAll(word.parts("footer"));
		List<String> texts = new ArrayList<>();
		for (WordElement part : parts) {
			String text = String.join(" ", blocks.read(part).stream().filter(SourceParagraph.class::isInstance)
					.map(b -> ((SourceParagraph) b).printed()).toList());
			if (!text.matches(PAGE_NUMBER) && !texts.contains(text)) {
				texts.add(text);
			}
		}
		return texts.stream().map(text -> SourceRemark.of(RemarkCode.HEADER_FOOTER_DROPPED, text)).toList();
	}
}
