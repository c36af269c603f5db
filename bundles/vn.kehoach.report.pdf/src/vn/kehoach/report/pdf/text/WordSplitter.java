package vn.kehoach.report.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** Divides the pieces of a paragraph into words. */
public final class WordSplitter {
	private final BindingRule binding;

	/** A splitter that keeps together what the rule binds. */
	public WordSplitter(BindingRule binding) {
		this.binding = binding;
	}

	/** The words in order; a word may reach over several runs. */
	public List<Word> split(List<Inline> pieces) {
		WordCollector collector = new WordCollector();
		for (Inline piece : pieces) {
			switch (piece) {
			case StyledRun run -> split(run, collector);
			case NoteMark mark -> collector.add(mark);
			case ForcedBreak ignored -> collector.endWord(Gap.FORCED);
			case TabStop ignored -> collector.endWord(Gap.TAB);
			}
		}
		List<Word> words = collector.finish();
		bind(words);
		return words;
	}

	private static void split(StyledRun run, WordCollector collector) {
		String text = run.text();
		int start = 0;
		for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
			collector.add(text.substring(start, blank), run);
			collector.endWord(Gap.BREAKABLE);
			start = blank + 1;
		}
		collector.add(text.substring(start), run);
	}

	private void bind(List<Word> words) {
		String text = words.isEmpty() ? "" : words.getFirst().text();
		for (int i = 0; i + 1 < words.size(); i++) {
			String next = words.get(i + 1).text();
			Word word = words.get(i);
			if (word.after() == Gap.BREAKABLE && binding.binds(text, next)) {
				words.set(i, word.followedBy(Gap.BOUND));
			}
			text = next;
		}
	}

	private static final class WordCollector {
		private final List<Word> words = new ArrayList<>();
		private final List<Fragment> fragments = new ArrayList<>(2);
		private final List<NoteMark> marks = new ArrayList<>(0);

		void add(String text, StyledRun run) {
			if (!text.isEmpty()) {
				fragments.add(Fragment.of(text, run.style(), run.tag()));
			}
		}

		void add(NoteMark mark) {
			marks.add(mark);
		}

		void endWord(Gap gap) {
			if (!fragments.isEmpty() || !marks.isEmpty() || gap == Gap.FORCED || gap == Gap.TAB) {
				words.add(Word.of(fragments, marks, gap));
				fragments.clear();
				marks.clear();
			}
		}

		List<Word> finish() {
			endWord(Gap.BREAKABLE);
			return words;
		}
	}
}
