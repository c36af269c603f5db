package vn.kehoach.importer.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceFormat;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;

class PrintedNotesTest {

	@Test
	void printedNotesBecomeNotesAgain() {
		SourceDocument lifted = PrintedNotes.lift(document("Có ba bản[1] và một thôn[2].", "[1] Bản Nà.", "[2] Thôn Lìn."));
		SourceParagraph paragraph = (SourceParagraph) lifted.blocks().get(0);
		assertEquals("Có ba bản và một thôn.", paragraph.text());
		assertEquals(List.of(new NoteReference(9, "1"), new NoteReference(21, "2")), paragraph.notes());
		assertEquals(List.of("Bản Nà.", "Thôn Lìn."), lifted.notes().stream().map(note -> note.paragraphs().get(0).text()).toList());
	}

	@Test
	void aListInBracketsWithoutCallsStaysText() {
		SourceDocument document = document("Tài liệu:", "[1] Sổ tay.", "[2] Bản đồ.");
		assertSame(document, PrintedNotes.lift(document));
	}

	private static SourceDocument document(String... lines) {
		List<SourceBlock> blocks = List.of(lines).stream()
				.<SourceBlock>map(line -> SourceParagraph.of(SourcePlace.UNKNOWN, line, ParagraphLook.PLAIN)).toList();
		return new SourceDocument("a.txt", SourceFormat.TEXT, blocks, List.of(), List.of());
	}
}
