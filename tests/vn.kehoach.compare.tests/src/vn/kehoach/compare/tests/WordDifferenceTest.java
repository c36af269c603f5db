package vn.kehoach.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.compare.WordDifference;

/** Texts compared word by word. */
final class WordDifferenceTest {
	private static String difference(String older, String newer) {
		return Versions.words(WordDifference.of(older, newer));
	}

	@Test
	void wordsAreReplacedAsAWhole() {
		assertEquals("Giảm tỷ lệ hộ nghèo còn [-9,5-]{+8,1+}%.", difference("Giảm tỷ lệ hộ nghèo còn 9,5%.", "Giảm tỷ lệ hộ nghèo còn 8,1%."));
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
	void textThatIsNew() {
		assertEquals("{+Việc mới.+}", difference("", "Việc mới."));
		assertEquals("[-Việc cũ.-]", difference("Việc cũ.", ""));
	}
}
