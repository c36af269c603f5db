package vn.kehoach.dsl.tests.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.conversion.ProseConverter;
import vn.kehoach.dsl.conversion.ValueSource;

/** The way back from a value to the text it was read from. */
class ValueSourceTest {

	@Test
	void words_of_prose_are_found_behind_indentation_and_line_breaks() {
		String token = "\"\"\"\n\t\tRà soát\n\t\tvăn bản.\n\n\t\t- Đợt một\n\t\"\"\"";
		assertEquals("Rà", source(token, "Rà"));
		assertEquals("văn bản", source(token, "văn bản"));
		assertEquals("soát\n\t\tvăn", source(token, "soát văn"));
		assertEquals("Đợt một", source(token, "Đợt một"));
	}

	@Test
	void words_behind_escapes_are_found() {
		assertEquals("sau", source("\"\"\"a \\[\\[ \\\\ \\\" sau\"\"\"", "sau"));
		assertEquals("\\[\\[", source("\"\"\"a \\[\\[ \\\\ \\\" sau\"\"\"", "[["));
	}

	@Test
	void words_between_references_are_found() {
		assertEquals("và", source("]] và\n\t[[", "và"));
		assertEquals("hết", source("]], hết.\"\"\"", "hết"));
	}

	@Test
	void words_of_decomposed_prose_are_found() {
		String token = Normalizer.normalize("\"\"\"Thực hiện rà soát\nvăn bản\"\"\"", Normalizer.Form.NFD);
		assertEquals(Normalizer.normalize("văn bản", Normalizer.Form.NFD), source(token, "văn bản"));
		assertEquals(Normalizer.normalize("rà", Normalizer.Form.NFD), source(token, "rà"));
	}

	@Test
	void words_of_strings_are_found_behind_escapes() {
		assertEquals("b", source("\"a\\n\\\"b\"", "a\n\"b", "b"));
		assertEquals("công", source("'Sở công'", "Sở công", "công"));
	}

	@Test
	void words_of_wordings_are_found() {
		assertEquals("công", source("| Sở công", "Sở công", "công"));
	}

	@Test
	void the_end_of_the_value_is_the_end_of_its_last_character() {
		ValueSource source = ValueSource.of("\"\"\"a.\n\"\"\"");
		assertEquals(5, source.endOf(2));
		assertEquals(5, source.startOf(2));
	}

	@Test
	void long_decomposed_prose_is_mapped_in_one_pass() {
		String token = Normalizer.normalize("\"\"\"" + "Rà soát văn bản. ".repeat(20_000) + "Cuối\"\"\"", Normalizer.Form.NFD);
		assertEquals(Normalizer.normalize("Cuối", Normalizer.Form.NFD), source(token, "Cuối"));
	}

	private static String source(String token, String words) {
		return source(token, ProseConverter.readLiteral(token).value(), words);
	}

	private static String source(String token, String value, String words) {
		int start = value.indexOf(words);
		ValueSource source = ValueSource.of(token);
		return token.substring(source.startOf(start), source.endOf(start + words.length()));
	}
}
