package vn.kehoach.importer.source.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.kehoach.importer.source.ParagraphLook;
import vn.kehoach.importer.source.SourceNote;
import vn.kehoach.importer.source.SourceParagraph;
import vn.kehoach.importer.source.SourcePlace;
import vn.kehoach.importer.source.text.CharacterCleaner;

/**
 * Takes footnotes out of the pages: the lines in a smaller face at the foot of a page, from the first that begins with a small raised
 * number.
 */
final class PdfNotes {
	private static final double SMALLER = 0.92;

	private final CharacterCleaner cleaner = new CharacterCleaner();
	private final List<List<List<PdfWord>>> body = new ArrayList<>();
	private final Map<Key, StringBuilder> texts = new LinkedHashMap<>();

	/** Marks begin anew on each page in many documents. */
	private record Key(SourcePlace place, String mark) {
	}

	PdfNotes(List<List<List<PdfWord>>> pages) {
		double usual = usualSize(pages);
		for (int page = 0; page < pages.size(); page++) {
			take(page + 1, pages.get(page), usual);
		}
	}

	/** The pages without their notes. */
	List<List<List<PdfWord>>> body() {
		return body;
	}

	/** The id of the note with that mark on the page; empty when there is none. */
	String idOf(int page, String mark) {
		return texts.keySet().stream().filter(key -> key.place.page() == page && key.mark.equals(mark)).map(PdfNotes::id).findFirst()
				.orElse("");
	}

	List<SourceNote> notes() {
		return texts.entrySet().stream().map(note -> new SourceNote(id(note.getKey()), note.getKey().mark, false, List.of(SourceParagraph
				.of(note.getKey().place, cleaner.flow(note.getValue().toString()), ParagraphLook.PLAIN)))).toList();
	}

	private static String id(Key key) {
		return key.place.page() + "-" + key.place.line() + "-" + key.mark;
	}

	private static double usualSize(List<List<List<PdfWord>>> pages) {
		Map<Double, Integer> counts = new TreeMap<>();
		pages.forEach(page -> page.forEach(line -> line.forEach(word -> counts.merge(word.size(), word.text().length(), Integer::sum))));
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0.0);
	}

	private void take(int number, List<List<PdfWord>> page, double usual) {
		int end = page.size();
		while (end > 0 && isPageNumber(page.get(end - 1))) {
			end--;
		}
		Set<String> calls = page.stream().flatMap(line -> line.stream().skip(1)).filter(PdfWord::raised).map(PdfWord::text)
				.collect(Collectors.toSet());
		int first = firstRaised(page, end, calls);
		for (int i = first - 1; i >= 0 && size(page.get(i)) < SMALLER * usual; i--) {
			first = beginsNote(page.get(i), calls) ? i : first;
		}
		List<List<PdfWord>> rest = new ArrayList<>(page.subList(0, first));
		rest.addAll(page.subList(end, page.size()));
		body.add(rest);
		Key note = null;
		for (int i = first; i < end; i++) {
			List<PdfWord> line = page.get(i);
			boolean begins = beginsNote(line, calls);
			if (begins) {
				note = new Key(new SourcePlace(number, i + 1), line.getFirst().text());
			}
			texts.computeIfAbsent(note, key -> new StringBuilder()).append(' ').append(
					line.stream().skip(begins ? 1 : 0).map(PdfWord::text).collect(Collectors.joining(" ")));
		}
	}

	/** True for a line that begins with a small raised number, or with the number of a note that the page calls. */
	private static boolean beginsNote(List<PdfWord> line, Set<String> calls) {
		return line.size() > 1 && (line.getFirst().raised() || calls.contains(line.getFirst().text()));
	}

	/** The first line that begins with a raised number which a line above calls. */
	private static int firstRaised(List<List<PdfWord>> page, int end, Set<String> calls) {
		for (int i = 1; i < end; i++) {
			PdfWord word = page.get(i).getFirst();
			if (word.raised() && page.get(i).size() > 1 && calls.contains(word.text())) {
				return i;
			}
		}
		return end;
	}

	private static boolean isPageNumber(List<PdfWord> line) {
		return line.size() == 1 && line.getFirst().text().matches("\\d{1,4}");
	}

	private static double size(List<PdfWord> line) {
		return line.stream().mapToDouble(PdfWord::size).max().orElse(0);
	}
}
