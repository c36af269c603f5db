package vn.kehoach.importer.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceParagraph;

/**
 * Mends paragraphs that were broken although the source marks them as whole ones: a page break in recognised text, a line break in the
 * middle of a title. Only where the next one begins with a small letter, or the first is visibly unfinished.
 */
public final class BrokenParagraphs {
	private static final int SHORTEST_UNFINISHED = 30;

	private BrokenParagraphs() {
	}

	/** The blocks with broken paragraphs joined by a blank; page breaks and tables part paragraphs. */
	public static List<SourceBlock> mend(List<SourceBlock> blocks) {
		List<SourceBlock> result = new ArrayList<>();
		for (SourceBlock block : blocks) {
			if (block instanceof SourceParagraph next && !result.isEmpty() && result.getLast() instanceof SourceParagraph last
					&& goesOn(last, next)) {
				result.set(result.size() - 1, joined(last, next));
			} else {
				result.add(block);
			}
		}
		return result;
	}

	private static boolean goesOn(SourceParagraph last, SourceParagraph next) {
		if (!next.label().isEmpty() || last.look().column() != next.look().column()) {
			return false;
		}
		LineEnding ending = LineEnding.of(last.text());
		if (Capitals.noSmallLetter(last.text()) && ending != LineEnding.UNFINISHED) {
			return false;
		}
		return switch (LineOpening.of(next.text())) {
		case CONTINUATION -> !ending.closed();
		case OTHER -> ending == LineEnding.UNFINISHED && last.text().length() >= SHORTEST_UNFINISHED;
		default -> false;
		};
	}

	private static SourceParagraph joined(SourceParagraph last, SourceParagraph next) {
		int shift = last.text().length() + 1;
		ParagraphLook look = new ParagraphLook(last.look().headingLevel(), last.look().alignment(),
				last.look().bold() && next.look().bold(),
				last.look().italic() && next.look().italic(), last.look().column());
		List<NoteReference> notes = Stream
				.concat(last.notes().stream(), next.notes().stream().map(n -> new NoteReference(n.offset() + shift, n.noteId()))).toList();
		return new SourceParagraph(last.place(), last.start(), last.label(), last.text() + ' ' + next.text(), look, notes);
	}
}
