package vn.kehoach.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import vn.kehoach.compare.WordDifference;
import vn.kehoach.compare.WordRun;

/** Texts compared word by word. */
final class WordDifferenceTest {
	private static String difference(String older, String newer) {
		return Versions.words(WordDifference.of(older, newer));
	}

	@Test
	void wordsAreReplacedAsAWhole() {
		assertEquals("Giảm tỷ lệ hộ nghèo còn [-9,5-]{+8,1+}%.",
				difference("Giảm tỷ lệ hộ nghèo còn 9,5%.", "Giảm tỷ lệ hộ nghèo còn 8,1%."));
	}

	@Test
	void wordsAtBothEnds() {
		assertEquals("{+Tiếp tục +}rà soát quy định [-hiện hành-]",
				difference("rà soát quy định hiện hành", "Tiếp tục rà soát quy định "));
	}

	@Test
	void blanksAndLineBreaksDoNotCount() {
		assertEquals("một hai ba", difference("một\nhai  ba", "một hai ba"));
	}

	@Test
	void paragraphsThatBothHaveStay() {
		assertEquals("Đoạn một.\n{+Đoạn mới chen vào.\n+}Đoạn hai.",
				difference("Đoạn một.\nĐoạn hai.", "Đoạn một.\nĐoạn mới chen vào.\nĐoạn hai."));
	}

	@Test
	void longTextsThatShareNothing() {
		String older = "trước ".repeat(20_000);
		String newer = "sau ".repeat(20_000);
		assertEquals(2, WordDifference.of(older, newer).size());
	}

	@RepeatedTest(50)
	void runsHoldAllWordsOfBothTexts(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		String older = text(random);
		String newer = text(random);
		List<WordRun> runs = WordDifference.of(older, newer);
		assertEquals(words(older), words(text(runs, WordRun.State.INSERTED)));
		assertEquals(words(newer), words(text(runs, WordRun.State.DELETED)));
	}

	/** The words without those of one state. */
	private static String text(List<WordRun> runs, WordRun.State without) {
		return runs.stream().filter(run -> run.state() != without).map(WordRun::text).collect(Collectors.joining());
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static String text(Random random) {
		return random.ints(random.nextInt(60), 0, 8)
				.mapToObj(word -> List.of("rà", "soát ", "quy ", "định", ". ", "\n", "của ", ", ").get(word))
				.collect(Collectors.joining());
	}

	@Test
	void textThatIsNew() {
		assertEquals("{+Việc mới.+}", difference("", "Việc mới."));
		assertEquals("[-Việc cũ.-]", difference("Việc cũ.", ""));
	}
}
