package vn.kehoach.dsl.tests.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.dsl.tests.EveryConstruct;
import vn.kehoach.dsl.tests.Language;

/** Whatever is typed, nothing throws, and what is found lies inside the text. */
class RandomEditsTest {
	private static final String[] PIECES = { "\"\"\"", "\"", "[[", "]]", "|", "{", "}", ":", ",", "\\", "//", "/*", "*/", "^", "\n", "\r\n",
			" ",
			"chủ trì ", "nhiệm vụ ", "STP", "2027-02-30", "99999999999", "\uD800", "#", "cần xem lại \"x\" ", "\u0301", "\uFEFF", "'" };

	@Test
	void random_edits_never_throw() {
		Random random = new Random(20_270_120);
		String text = EveryConstruct.TEXT;
		for (int edit = 0; edit < 300; edit++) {
			text = edit % 8 == 0 ? EveryConstruct.TEXT : text;
			text = edited(text, random);
			check(text);
		}
	}

	@Test
	void every_short_beginning_can_be_read() {
		for (int length = 0; length < 300; length++)
			check(EveryConstruct.TEXT.substring(0, length));
	}

	private static String edited(String text, Random random) {
		int from = random.nextInt(text.length());
		int to = random.nextInt(3) == 0 ? Math.min(text.length(), from + random.nextInt(40)) : from;
		String piece = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
		return text.substring(0, from) + piece + text.substring(to);
	}

	private static void check(String text) {
		XtextResource file = Language.parse(text);
		for (Issue issue : Language.issues(file)) {
			assertTrue(issue.getOffset() >= 0 && issue.getOffset() + issue.getLength() <= text.length(), issue::toString);
			assertFalse(issue.getMessage().isBlank());
			assertTrue(issue.getCode().matches("KH[0-9]{3}"), issue::toString);
		}
		Optional<String> formatted = Language.get(TextFormatter.class).format(file);
		if (formatted.isPresent()) {
			XtextResource again = Language.parse(formatted.get());
			assertEquals(formatted, Language.get(TextFormatter.class).format(again));
			assertTrue(EcoreUtil.equals(file.getContents(), again.getContents()) || !file.getErrors().isEmpty(), formatted::get);
		}
	}
}
