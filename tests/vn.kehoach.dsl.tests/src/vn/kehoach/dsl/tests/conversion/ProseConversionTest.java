package vn.kehoach.dsl.tests.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.dsl.tests.Language;
import vn.kehoach.model.Agency;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProsePart;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.ReferenceForm;

class ProseConversionTest {

	@Test
	void a_line_break_is_a_blank_and_an_empty_line_a_paragraph() {
		assertEquals("Một hai\nba", value("\n\tMột\n\thai\n\n\tba\n"));
	}

	@Test
	void bullets_begin_paragraphs_without_an_empty_line() {
		assertEquals("Gồm:\n- một\n+ hai\n• ba bốn", value("Gồm:\n  - một\n + hai\n• ba\n   bốn"));
	}

	@Test
	void windows_and_old_line_ends_are_line_ends() {
		assertEquals("a b\nc", value("a\r\nb\r\n\r\nc"));
		assertEquals("a b\nc", value("a\rb\r\rc"));
	}

	@Test
	void blanks_inside_a_line_are_kept() {
		assertEquals("a  b\u00A0c", value("a  b\u00A0c"));
	}

	@Test
	void only_brackets_quotation_marks_and_backslashes_are_escaped() {
		assertEquals("[[ \"\"\" \\ \\n", value("\\[\\[ \\\"\\\"\\\" \\\\ \\n"));
	}

	@Test
	void quotation_marks_need_no_escape() {
		assertEquals("“một” \"hai\" 'ba' \"\"", value("“một” \"hai\" 'ba' \"\" "));
	}

	@Test
	void braces_and_comment_signs_are_text() {
		assertEquals("{ } // không /* phải */ chú giải", value("{ } // không /* phải */ chú giải"));
	}

	@Test
	void decomposed_letters_are_composed() {
		assertEquals("Rà soát", value(Normalizer.normalize("Rà soát", Normalizer.Form.NFD)));
	}

	@Test
	void empty_prose_is_an_empty_value() {
		assertEquals("", value(""));
		assertEquals("", value(" \n \n"));
	}

	@Test
	void references_have_target_form_and_wording() {
		List<ProsePart> parts = parts("Theo [[STP]], [[STP:viết  tắt]],\n[[ STP | Sở\n Tư  pháp ]].");
		assertEquals(7, parts.size());
		assertEquals(ReferenceForm.AUTO, ((ProseReference) parts.get(1)).getForm());
		assertEquals(ReferenceForm.ABBREVIATION, ((ProseReference) parts.get(3)).getForm());
		assertNull(((ProseReference) parts.get(3)).getWording());
		assertEquals("Sở Tư  pháp", ((ProseReference) parts.get(5)).getWording());
		assertEquals(", ", ((ProseLiteral) parts.get(4)).getValue().replace(",\n", ", "));
		assertEquals(".", ((ProseLiteral) parts.get(6)).getValue());
	}

	@Test
	void white_space_around_references_is_kept_as_a_blank_or_a_paragraph() {
		List<ProsePart> parts = parts("a\n[[STP]]\n\nb");
		assertEquals("a ", ((ProseLiteral) parts.get(0)).getValue());
		assertEquals("\nb", ((ProseLiteral) parts.get(2)).getValue());
	}

	@ParameterizedTest
	@CsvSource({ "2027, 2027", "2027-06, 2027-06", "2027-06-30, 2027-06-30" })
	void dates_may_leave_day_and_month_open(String written, String read) {
		Agency agency = (Agency) Language.model("cơ quan A \"a\" đến " + written).getEntries().get(0);
		assertEquals(read, agency.getValidTo().toString());
	}

	@Test
	void strings_may_stand_in_either_quotation_mark() {
		Agency agency = (Agency) Language.model("cơ quan A 'Sở \"Tư\" \\'pháp\\'' viết tắt \"a\\n\\\"b\\\"\\t\\\\\"").getEntries().get(0);
		assertEquals("Sở \"Tư\" 'pháp'", agency.getLabel());
		assertEquals("a\n\"b\"\t\\", agency.getAbbreviation());
	}

	@Test
	void a_byte_order_mark_is_white_space() {
		assertTrue(Language.parse("\uFEFFcơ quan A \"a\"").getErrors().isEmpty());
	}

	private static String value(String prose) {
		List<ProsePart> parts = parts(prose);
		assertEquals(1, parts.size());
		return ((ProseLiteral) parts.get(0)).getValue();
	}

	private static List<ProsePart> parts(String prose) {
		PlanFile file = Language.model("cơ quan STP \"Sở\" quyết định Q { \"\"\"" + prose + "\"\"\" }");
		return ((Prose) ((PlanDocument) file.getEntries().get(1)).getElements().get(0)).getParts();
	}
}
