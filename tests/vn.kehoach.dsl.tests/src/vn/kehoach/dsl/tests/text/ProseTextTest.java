package vn.kehoach.dsl.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.dsl.tests.Language;
import vn.kehoach.dsl.text.PlanTextWriter;
import vn.kehoach.model.Agency;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.prose.PlainProse;

/** Prose through the writer and back. */
class ProseTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "Một câu.", "Câu thứ nhất ở đây. Câu thứ hai ở đây. Câu thứ ba.", "Hết. - Không phải gạch đầu dòng",
			"A  hai dấu cách.  B",
			"Đoạn một\nĐoạn hai", "Đoạn\n- gạch\n- gạch nữa\nĐoạn", "- gạch", "+ cộng\n• chấm", "\"nháy\"", "\"\"", "\"\"\"", "\"\"\"\"",
			"kết thúc bằng \"",
			"[[không phải tham chiếu]]", "[ một [[ hai [[[ ba", "kết thúc bằng [", "gạch chéo \\ và \\\\ và \\[ và \\\"",
			"kết thúc bằng \\",
			"ngoặc nhọn {\n}\n// không phải chú giải /* cũng không */", "khoảng trắng\u00A0cứng", "1. Không ngắt sau số thứ tự",
			"Tab\tở giữa",
			"Dòng rất dài; dòng rất dài dòng rất dài dòng rất dài dòng rất dài dòng rất dài dòng rất dài dòng rất dài; còn nữa; hết",
			"Hỏi thế nào đây? “Trả lời” thế. 12 giờ! (Ngoặc) thôi… Xong rồi nhé.", "-không phải gạch", "a\n-b", "𝕍 ngoài BMP 😀. A" })
	void words_come_back_as_they_were(String value) {
		assertEquals(value, roundTrip(PlainProse.of(List.of(value))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "trước [", "trước \"", "trước \"\"", "trước \\", "", "Hết câu dài dài. ", "a\n", "a\n- ", "- ", "a. - ",
			"x \n" })
	void words_before_a_reference_come_back_as_they_were(String before) {
		Agency agency = ModelFactory.eINSTANCE.createAgency();
		agency.setId("STP");
		agency.setLabel("Sở Tư pháp");
		ProseLiteral literal = ModelFactory.eINSTANCE.createProseLiteral();
		literal.setValue(before);
		ProseReference reference = ModelFactory.eINSTANCE.createProseReference();
		reference.setTarget(agency);
		ProseLiteral after = ModelFactory.eINSTANCE.createProseLiteral();
		after.setValue(". Sau ] đó");
		Prose prose = ModelFactory.eINSTANCE.createProse();
		prose.getParts().add(literal);
		prose.getParts().add(reference);
		prose.getParts().add(after);
		Prose again = again(prose, agency);
		assertEquals(before.replace(" \n", "\n"), ((ProseLiteral) again.getParts().get(0)).getValue());
		assertEquals("STP", ((ProseReference) again.getParts().get(1)).getTarget().getId());
		assertEquals(". Sau ] đó", ((ProseLiteral) again.getParts().get(2)).getValue());
	}

	@Test
	void a_reference_without_target_keeps_its_words_as_text() {
		ProseReference reference = ModelFactory.eINSTANCE.createProseReference();
		reference.setWording("Sở cũ");
		Prose prose = PlainProse.of(List.of("Theo "));
		prose.getParts().add(reference);
		assertEquals("Theo Sở cũ", roundTrip(prose));
	}

	@Test
	void an_element_without_id_cannot_be_referred_to() {
		Agency nameless = ModelFactory.eINSTANCE.createAgency();
		PlanDocument document = ModelFactory.eINSTANCE.createPlanDocument();
		document.setId("Q");
		document.setIssuer(nameless);
		PlanFile file = ModelFactory.eINSTANCE.createPlanFile();
		file.getEntries().add(document);
		PlanTextWriter writer = new PlanTextWriter();
		assertThrows(IllegalArgumentException.class, () -> writer.write(file));
	}

	private static String roundTrip(Prose prose) {
		Prose again = again(prose);
		return ((ProseLiteral) again.getParts().get(0)).getValue();
	}

	private static Prose again(Prose prose, Agency... agencies) {
		PlanDocument document = ModelFactory.eINSTANCE.createPlanDocument();
		document.setId("Q");
		document.getElements().add(prose);
		PlanFile file = ModelFactory.eINSTANCE.createPlanFile();
		file.getEntries().add(document);
		file.getEntries().addAll(List.of(agencies));
		String text = new PlanTextWriter().write(file);
		PlanFile read = Language.model(text);
		assertEquals(text, new PlanTextWriter().write(read));
		return (Prose) ((PlanDocument) read.getEntries().get(0)).getElements().get(0);
	}
}
