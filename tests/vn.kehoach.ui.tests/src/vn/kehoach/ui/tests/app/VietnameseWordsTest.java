package vn.kehoach.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other tests of this package can trust the telling apart of languages. */
class VietnameseWordsTest {
	@ParameterizedTest
	@ValueSource(strings = { "Tệp", "Lưu thành…", "Bảng phân công (Ctrl+Shift+N)", "Nghiêng", "Khuyến nghị quyết định",
			"Giao diện sáng / tối" })
	void wordsOfMenusAreVietnamese(String words) {
		assertTrue(VietnameseWords.are(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "File", "Save As...", "Search", "Open File", "Run", "Go to Line", "Next Annotation", "Working Sets",
			"Mở Editor" })
	void wordsOfThePlatformAreNot(String words) {
		assertFalse(VietnameseWords.are(words));
	}
}
