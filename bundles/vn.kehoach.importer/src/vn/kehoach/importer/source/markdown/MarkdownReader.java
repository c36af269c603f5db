package vn.kehoach.importer.source.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import vn.kehoach.importer.source.FailureCode;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.RemarkCode;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceFailure;
import vn.kehoach.importer.source.SourceFormat;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.SourceRemark;
import vn.kehoach.importer.source.SourceResult;
import vn.kehoach.importer.source.layout.BrokenParagraphs;
import vn.kehoach.importer.source.text.CharacterCleaner;
import vn.kehoach.importer.source.text.TextBytes;

/**
 * Reads Markdown through commonmark-java. Lists and indented code are not parsed as such: the numbers and bullets that the writer
 * typed are part of the text, and indented text is text.
 */
public final class MarkdownReader {
	private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create()))
			.enabledBlockTypes(Set.of(Heading.class, ThematicBreak.class, BlockQuote.class, FencedCodeBlock.class))
			.includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

	/**
	 * Reads the bytes of a file.
	 *
	 * @param file as the user named it
	 * @param name of the document
	 */
	public SourceResult read(String file, String name, byte[] bytes) {
		return TextBytes.read(file, bytes, (text, encoding) -> read(file, name, text, encoding));
	}

	private SourceResult read(String file, String name, String text, List<SourceRemark> encoding) {
		FootnoteLines footnotes = new FootnoteLines(text);
		BlockReader reader = new BlockReader(footnotes.notes().keySet());
		reader.read(parser.parse(footnotes.body()));
		List<SourceBlock> pages = PageNumberBlocks.drop(reader.blocks());
		List<SourceBlock> blocks = BrokenParagraphs.mend(pages);
		if (blocks.isEmpty()) {
			return new SourceResult.Failed(SourceFailure.of(FailureCode.NO_WORDS, file));
		}
		List<SourceRemark> remarks = new ArrayList<>(encoding);
		if (pages.size() < reader.blocks().size()) {
			remarks.add(SourceRemark.of(RemarkCode.PAGE_NUMBERS_DROPPED, reader.blocks().size() - pages.size()));
		}
		if (reader.pictures() > 0) {
			remarks.add(SourceRemark.of(RemarkCode.PICTURES_DROPPED, reader.pictures()));
		}
		return new SourceResult.Read(new SourceDocument(name, SourceFormat.MARKDOWN, blocks, notes(footnotes.notes()), remarks));
	}

	private List<SourceNote> notes(Map<String, String> notes) {
		List<SourceNote> result = new ArrayList<>();
		notes.forEach((mark, text) -> {
			BlockReader reader = new BlockReader(Set.of());
			reader.read(parser.parse(text));
			List<SourceParagraph> paragraphs = reader.blocks().stream().filter(SourceParagraph.class::isInstance)
					.map(SourceParagraph.class::cast).toList();
			result.add(new SourceNote(mark, mark, false, paragraphs.isEmpty()
					? List.of(SourceParagraph.of(SourcePlace.UNKNOWN, new CharacterCleaner().flow(text), ParagraphLook.PLAIN))
					: paragraphs));
		});
		return result;
	}
}
