package vn.kehoach.dsl.tests.lexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.lexing.KeywordSpelling;
import vn.kehoach.dsl.lexing.SingleWordKeywords;
import vn.kehoach.dsl.tests.Language;
import vn.kehoach.model.Agency;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Task;

class KeywordLexingTest {

	@Test
	void several_blanks_and_tabs_inside_a_keyword_are_one() {
		assertEquals("STP", agency("cơ  quan STP \"Sở\" viết \t tắt \"STP\"").getAbbreviation());
	}

	@Test
	void hard_blanks_inside_a_keyword_are_blanks() {
		assertEquals("STP", agency("cơ\u00A0quan STP \"Sở\" viết\u00A0tắt \"STP\"").getAbbreviation());
	}

	@Test
	void a_line_break_inside_a_keyword_is_an_error() {
		assertFalse(Language.parse("cơ\nquan STP \"Sở\"").getErrors().isEmpty());
	}

	@Test
	void decomposed_keywords_and_ids_are_read() {
		Agency agency = agency(Normalizer.normalize("cơ quan SởTưPháp \"Sở Tư pháp\" viết tắt \"Đ\"", Normalizer.Form.NFD));
		assertEquals("SởTưPháp", agency.getId());
		assertEquals("Sở Tư pháp", agency.getLabel());
	}

	@Test
	void an_id_that_begins_like_a_keyword_is_an_id() {
		assertEquals("cơquan", agency("cơ quan cơquan \"a\"").getId());
		assertEquals("nămMới", agency("cơ quan nămMới \"a\"").getId());
		assertEquals("đếnNơi", agency("cơ quan đếnNơi \"a\"").getId());
	}

	@Test
	void an_id_that_is_the_first_word_of_a_keyword_is_an_id() {
		assertEquals("cơ", agency("cơ quan cơ \"a\"").getId());
	}

	@Test
	void an_id_that_equals_a_keyword_needs_a_caret() {
		assertEquals("năm", agency("cơ quan ^năm \"a\"").getId());
		assertFalse(Language.parse("cơ quan năm \"a\"").getErrors().isEmpty());
	}

	@Test
	void an_id_with_vietnamese_letters_can_be_referred_to_from_prose() {
		PlanFile file = Language.model("cơ quan SởTàiChính \"Sở\" quyết định Q { điều \"\"\"Theo [[SởTàiChính]].\"\"\" }");
		assertEquals(2, file.getEntries().size());
	}

	@Test
	void the_longest_keyword_wins() {
		PlanFile file = Language.model("""
				cơ quan A "a"
				quyết định Q {
					nhiệm vụ N {
						chủ trì thực hiện A
						và phối hợp với A
					}
				}
				""");
		Task task = (Task) ((PlanDocument) file.getEntries().get(1)).getElements().get(0);
		assertEquals("A chủ trì thực hiện và phối hợp với a", task.getHeading());
	}

	@Test
	void every_keyword_is_known_with_its_spelling() {
		assertTrue(KeywordSpelling.phrases().contains("nhóm nhiệm vụ"));
		assertTrue(SingleWordKeywords.contains("điều"));
		assertFalse(SingleWordKeywords.contains("chủ"));
	}

	private static Agency agency(String text) {
		return (Agency) Language.model(text).getEntries().get(0);
	}
}
