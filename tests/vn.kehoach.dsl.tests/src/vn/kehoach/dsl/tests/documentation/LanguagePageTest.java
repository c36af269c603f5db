package vn.kehoach.dsl.tests.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.dsl.lexing.KeywordSpelling;
import vn.kehoach.dsl.tests.Language;

/** docs/ngon-ngu.md, which explains the language to those who write it. */
class LanguagePageTest {
	private static final Pattern EXAMPLE = Pattern.compile("```kehoach\n(.*?)```", Pattern.DOTALL);

	private final String page = page();

	@Test
	void every_example_is_read_without_syntax_errors() {
		List<String> examples = examples();
		assertFalse(examples.isEmpty());
		for (String example : examples)
			assertEquals(List.of(), Language.parse(example).getErrors(), example);
	}

	@Test
	void every_example_is_in_canonical_layout() {
		for (String example : examples()) {
			XtextResource file = Language.parse(example);
			assertEquals(Optional.of(example), Language.get(TextFormatter.class).format(file));
		}
	}

	@Test
	void every_keyword_occurs() {
		String words = page.replaceAll("\\s+", " ");
		assertEquals(List.of(), KeywordSpelling.phrases().stream().filter(keyword -> !words.contains(keyword)).toList());
	}

	private List<String> examples() {
		return EXAMPLE.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
	}

	private static String page() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("docs/ngon-ngu.md")))
			folder = folder.getParent();
		assertNotNull(folder, "The test does not run inside the repository");
		try {
			return Files.readString(folder.resolve("docs/ngon-ngu.md"), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
