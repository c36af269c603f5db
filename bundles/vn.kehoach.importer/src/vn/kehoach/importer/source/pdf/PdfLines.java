package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import vn.kehoach.importer.source.Alignment;
import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceColumn;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.layout.ItemMark;
import vn.kehoach.importer.source.layout.LineSegment;
import vn.kehoach.importer.source.layout.PageLine;
import vn.kehoach.importer.source.text.CharacterCleaner;

/** Turns the words of pages into lines with segments, distances and look. */
final class PdfLines {
	private static final Pattern UNIT = Pattern.compile("(?:^|[\\s\\d/])[kcdm]?m$");
	private static final double WIDE_GAP = 1.2;
	private static final double LINE_HEIGHT = 1.15;
	private static final double FARTHEST_PITCH = 2.5;

	private final CharacterCleaner cleaner = new CharacterCleaner();
	private final List<PageLine> lines = new ArrayList<>();
	private final PdfNotes notes;
	private final double pitch;

	/** @param notes the notes of the document and its pages without them */
	PdfLines(PdfNotes notes) {
		this.notes = notes;
		List<List<List<PdfWord>>> pages = notes.body();
		pitch = pitch(pages);
		for (int page = 0; page < pages.size(); page++) {
			page(page + 1, pages.get(page));
		}
	}

	List<PageLine> lines() {
		return lines;
	}

	/** The usual distance of baselines in the document. */
	private static double pitch(List<List<List<PdfWord>>> pages) {
		List<Double> distances = new ArrayList<>();
		for (List<List<PdfWord>> page : pages) {
			for (int i = 1; i < page.size(); i++) {
				PdfWord word = page.get(i).getFirst();
				double distance = word.baseline() - page.get(i - 1).getFirst().baseline();
				if (distance > word.size() * 0.8 && distance < word.size() * FARTHEST_PITCH) {
					distances.add(distance);
				}
			}
		}
		distances.sort(Double::compare);
		return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
	}

	private void page(int number, List<List<PdfWord>> page) {
		double above = Double.NaN;
		boolean first = true;
		for (int i = 0; i < page.size(); i++) {
			List<PdfWord> words = page.get(i);
			double baseline = words.getFirst().baseline();
			double size = words.stream().mapToDouble(PdfWord::size).max().orElse(1);
			List<LineSegment> segments = segments(number, words, size);
			if (!segments.isEmpty()) {
				double gap = Double.isNaN(above) ? 0 : Math.max(0, (baseline - above - pitch) / (LINE_HEIGHT * size));
				lines.add(new PageLine(new SourcePlace(number, i + 1), segments, baseline, gap, first && !lines.isEmpty(),
						look(words)));
				above = baseline;
				first = false;
			}
		}
	}

	private List<LineSegment> segments(int page, List<PdfWord> words, double size) {
		List<LineSegment> segments = new ArrayList<>();
		List<PdfWord> current = new ArrayList<>();
		for (PdfWord word : words) {
			if (!current.isEmpty() && word.left() - current.getLast().right() > WIDE_GAP * size && !isMark(current)) {
				segments.add(segment(page, current));
				current.clear();
			}
			current.add(word);
		}
		segments.add(segment(page, current));
		return segments.stream().filter(segment -> !segment.text().isEmpty()).toList();
	}

	private static boolean isMark(List<PdfWord> words) {
		return words.size() == 1 && ItemMark.isOnly(words.getFirst().text());
	}

	private LineSegment segment(int page, List<PdfWord> words) {
		StringBuilder text = new StringBuilder();
		PdfWord last = null;
		for (PdfWord word : words) {
			String note = word.raised() && !UNIT.matcher(text).find() ? notes.idOf(page, word.text()) : "";
			text.append(text.isEmpty() || word.raised() || last != null && word.follows(last) ? "" : " ")
					.append(note.isEmpty() ? word.text() : NoteCalls.mark(note));
			last = word;
		}
		PdfWord first = words.getFirst();
		return new LineSegment(cleaner.flow(text.toString()), first.left(), words.getLast().right(), first.right() - first.left());
	}

	private static ParagraphLook look(List<PdfWord> words) {
		return new ParagraphLook(0, Alignment.UNKNOWN, words.stream().allMatch(PdfWord::bold), words.stream().allMatch(PdfWord::italic),
				SourceColumn.WHOLE);
	}
}
