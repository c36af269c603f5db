package vn.kehoach.dsl.tests.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import vn.kehoach.dsl.KehoachStandaloneSetup;
import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.dsl.tests.EveryConstruct;
import vn.kehoach.dsl.tests.Language;

class TextFormatterTest {

	@Test
	void what_the_writer_writes_is_left_as_it_is() {
		assertEquals(EveryConstruct.TEXT, format(EveryConstruct.TEXT));
	}

	@Test
	void a_text_on_one_line_gets_the_canonical_layout() {
		String oneLine = EveryConstruct.TEXT.lines().map(String::strip).filter(line -> !line.startsWith("- ") && !line.startsWith("+ ")
				&& !line.startsWith("• ")).reduce("", (text, line) -> text + " " + line);
		String formatted = format(oneLine);
		assertEquals(formatted, format(formatted));
		assertTrue(EcoreUtil.equals(Language.model(oneLine), Language.model(formatted)));
	}

	@Test
	void formatting_leaves_the_model_as_it_is() {
		String wild = EveryConstruct.TEXT.replace("\t", "  ").replace(" {\n", "\n\n\n{").replace("STP, SNV", "STP ,\n SNV");
		assertTrue(EcoreUtil.equals(Language.model(wild), Language.model(format(wild))));
	}

	@Test
	void comments_stay_where_they_belong() {
		String text = """
				// đầu tệp
				/* khối
				   hai dòng */
				cơ quan STP "Sở Tư pháp"
					viết tắt "STP" // cuối dòng
					// trước thuộc tính
					đến 2025-02-28

				// cách một dòng

				quyết định QD năm 2027 { // sau dấu mở
					// trước trích yếu
					trích yếu "Về"

					điều "A" {
						// chỉ có chú giải
					} // sau dấu đóng

					// trước ký
					ký {
						tên "A" /* tên */
						// cuối khối
					}
				}
				// cuối tệp
				""";
		assertEquals(text.replace("}\n// cuối tệp", "}\n\n// cuối tệp"), format(text));
	}

	@Test
	void comments_inside_a_line_survive() {
		String text = "nhóm cơ quan A \"các sở\" gồm A /* một */ , // hai\n A";
		String formatted = format(text);
		assertEquals("""
				nhóm cơ quan A "các sở"
					gồm A /* một */, // hai
					A
				""", formatted);
		assertEquals(formatted, format(formatted));
	}

	@Test
	void a_comment_inside_a_reference_survives() {
		String text = "cơ quan A \"a\" quyết định Q { điều \"\"\"Theo [[ /* ai? */ A ]] nhé\"\"\" }";
		assertTrue(format(text).contains("[[ /* ai? */ A ]]"));
		assertEquals(format(text), format(format(text)));
	}

	@Test
	void prose_gets_a_sentence_a_line_and_keeps_its_value() {
		String text = "quyết định Q { điều \"\"\"Câu thứ nhất ở đây. Câu thứ hai!  Hai dấu cách.\n tiếp dòng\n\n\nĐoạn hai\n- gạch\"\"\" }";
		assertEquals("""
				quyết định Q {

					điều \"""
						Câu thứ nhất ở đây.
						Câu thứ hai!  Hai dấu cách. tiếp dòng

						Đoạn hai
						- gạch
					\"""
				}
				""".replace("{\n\n", "{\n"), format(text));
	}

	@Test
	void up_to_one_empty_line_between_entries_is_kept() {
		assertEquals("cơ quan A \"a\"\n\ncơ quan B \"b\"\ncơ quan C \"c\"\n",
				format("cơ quan A \"a\"\n\n\n\ncơ quan B \"b\"\ncơ quan C \"c\""));
	}

	@Test
	void decomposed_letters_are_composed() {
		String decomposed = Normalizer.normalize(EveryConstruct.TEXT, Normalizer.Form.NFD);
		assertEquals(EveryConstruct.TEXT, format(decomposed));
	}

	@Test
	void windows_line_ends_are_kept() {
		assertEquals("cơ quan A \"a\"\r\n\tviết tắt \"A\"\r\n", format("cơ quan A \"a\"\r\nviết tắt \"A\"\r\n"));
	}

	@Test
	void a_file_with_syntax_errors_is_refused() {
		assertEquals(Optional.empty(), Language.get(TextFormatter.class).format(Language.parse("cơ quan A")));
	}

	@Test
	void an_empty_file_stays_empty() {
		assertEquals("", format(""));
		assertEquals("// chỉ chú giải\n", format("\n\n// chỉ chú giải"));
	}

	@Test
	void a_file_that_another_set_up_of_the_language_parsed_is_laid_out_alike() {
		TextFormatter other = new KehoachStandaloneSetup().createInjector().getInstance(TextFormatter.class);
		for (TextFormatter formatter : List.of(other, Language.get(TextFormatter.class), other))
			assertEquals(Optional.of(EveryConstruct.TEXT), formatter.format(Language.parse(EveryConstruct.TEXT)));
	}

	private static String format(String text) {
		return Language.get(TextFormatter.class).format(Language.parse(text)).orElseThrow();
	}
}
