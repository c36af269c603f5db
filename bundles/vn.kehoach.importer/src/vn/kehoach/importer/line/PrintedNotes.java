package vn.kehoach.importer.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.NoteReference;
import vn.kehoach.importer.source.SourceBlock;
import vn.kehoach.importer.source.SourceDocument;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourceParagraph;

/** Makes footnotes of what texts print of them: calls "[1]", "[2]" in the text and lines "[1] …" at its end. */
public final class PrintedNotes {
	private static final Pattern NOTE = Pattern.compile("\\[(\\d{1,3})\\] (.+)", Pattern.DOTALL);
	private static final Pattern CALL = Pattern.compile("\\[(\\d{1,3})\\]");

	private PrintedNotes() {
	}

	/** The document with its printed notes lifted; the document itself when it has none. */
	public static SourceDocument lift(SourceDocument source) {
		List<SourceNote> notes = source.notes().isEmpty() ? notes(source.blocks()) : List.of();
		if (notes.isEmpty())
			return source;
		List<SourceBlock> blocks = new ArrayList<>();
		int calls = 0;
		for (SourceBlock block : source.blocks().subList(0, source.blocks().size() - notes.size())) {
			SourceBlock lifted = block instanceof SourceParagraph paragraph ? lift(paragraph, notes.size()) : block;
			calls += lifted instanceof SourceParagraph paragraph ? paragraph.notes().size() : 0;
			blocks.add(lifted);
		}
		return calls < notes.size() ? source : new SourceDocument(source.name(), source.format(), blocks, notes, source.remarks());
	}

	/** The notes at the end, numbered from 1 without a gap. */
	private static List<SourceNote> notes(List<SourceBlock> blocks) {
		int start = blocks.size();
		while (start > 0 && blocks.get(start - 1) instanceof SourceParagraph paragraph && NOTE.matcher(paragraph.text()).matches())
			start--;
		List<SourceNote> notes = new ArrayList<>();
		for (SourceBlock block : blocks.subList(start, blocks.size())) {
			Matcher matcher = NOTE.matcher(((SourceParagraph) block).text());
			if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != notes.size() + 1)
				return List.of();
			SourceParagraph text = SourceParagraph.of(block.place(), matcher.group(2), ((SourceParagraph) block).look());
			notes.add(new SourceNote(matcher.group(1), matcher.group(1), false, List.of(text)));
		}
		return notes;
	}

	private static SourceParagraph lift(SourceParagraph paragraph, int count) {
		Matcher matcher = CALL.matcher(paragraph.text());
		StringBuilder text = new StringBuilder();
		List<NoteReference> references = new ArrayList<>();
		int position = 0;
		while (matcher.find()) {
			int number = Integer.parseInt(matcher.group(1));
			if (number < 1 || number > count)
				continue;
			text.append(paragraph.text(), position, matcher.start());
			references.add(new NoteReference(text.length(), matcher.group(1)));
			position = matcher.end();
		}
		text.append(paragraph.text().substring(position));
		return new SourceParagraph(paragraph.place(), paragraph.start(), paragraph.label(), text.toString(), paragraph.look(), references);
	}
}
