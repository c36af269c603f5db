package vn.kehoach.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.kehoach.compare.WordRun.State;

/** The difference of two texts in words; paragraphs that both have are found first. */
public final class WordDifference {
	/** A word or a mark, with the blanks behind it. */
	private static final Pattern PIECE = Pattern.compile("(?:[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}\\s])\\s*");

	private final List<WordRun> runs = new ArrayList<>();

	private WordDifference() {
	}

	/** The words of both texts in order, deleted ones before the ones inserted for them; blanks do not count. */
	public static List<WordRun> of(String older, String newer) {
		WordDifference difference = new WordDifference();
		difference.compareParagraphs(lines(older), lines(newer));
		return difference.withoutLoneMarks();
	}

	private static List<String> lines(String text) {
		return List.of(text.split("(?<=\n)"));
	}

	private static List<String> pieces(String text) {
		List<String> pieces = new ArrayList<>();
		Matcher matcher = PIECE.matcher(text);
		while (matcher.find())
			pieces.add(matcher.group());
		return pieces;
	}

	private void compareParagraphs(List<String> older, List<String> newer) {
		int position = 0;
		for (ChangedBlock block : ChangedBlock.of(older, newer)) {
			add(State.EQUAL, newer.subList(position, block.newerStart()));
			compareWords(pieces(String.join("", older.subList(block.olderStart(), block.olderEnd()))),
					pieces(String.join("", newer.subList(block.newerStart(), block.newerEnd()))));
			position = block.newerEnd();
		}
		add(State.EQUAL, newer.subList(position, newer.size()));
	}

	private void compareWords(List<String> older, List<String> newer) {
		int position = 0;
		for (ChangedBlock block : ChangedBlock.of(older, newer)) {
			add(State.EQUAL, newer.subList(position, block.newerStart()));
			add(State.DELETED, older.subList(block.olderStart(), block.olderEnd()));
			add(State.INSERTED, newer.subList(block.newerStart(), block.newerEnd()));
			position = block.newerEnd();
		}
		add(State.EQUAL, newer.subList(position, newer.size()));
	}

	private void add(State state, List<String> pieces) {
		String text = String.join("", pieces);
		if (state == State.EQUAL && !runs.isEmpty() && runs.getLast().state() == state)
			runs.set(runs.size() - 1, new WordRun(state, runs.getLast().text() + text));
		else if (!text.isBlank())
			runs.add(new WordRun(state, text));
	}

	/** A single mark or word that happens to be equal between two changes belongs to them: it reads better. */
	private List<WordRun> withoutLoneMarks() {
		List<WordRun> joined = new ArrayList<>();
		StringBuilder deleted = new StringBuilder();
		StringBuilder inserted = new StringBuilder();
		for (int index = 0; index < runs.size(); index++) {
			WordRun run = runs.get(index);
			boolean lone = run.state() == State.EQUAL && index > 0 && index < runs.size() - 1 && pieces(run.text()).size() == 1;
			if (run.state() == State.DELETED || lone)
				deleted.append(run.text());
			if (run.state() == State.INSERTED || lone)
				inserted.append(run.text());
			if (run.state() == State.EQUAL && !lone || index == runs.size() - 1) {
				flush(State.DELETED, deleted, joined);
				flush(State.INSERTED, inserted, joined);
			}
			if (run.state() == State.EQUAL && !lone)
				joined.add(run);
		}
		return joined;
	}

	private static void flush(State state, StringBuilder text, List<WordRun> joined) {
		if (!text.isEmpty())
			joined.add(new WordRun(state, text.toString()));
		text.setLength(0);
	}
}
