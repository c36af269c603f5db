package vn.kehoach.model.tests.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.model.tests.Models.agency;
import static vn.kehoach.model.tests.Models.reference;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Prose;
import vn.kehoach.model.ProseLiteral;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.prose.PlainProse;
import vn.kehoach.model.prose.ProseParagraph;
import vn.kehoach.model.prose.ProseParagraphs;
import vn.kehoach.model.prose.ProseSpan;

class ProseParagraphsTest {

	@Test
	void a_line_is_a_paragraph_and_a_dash_plus_or_dot_makes_a_bullet() {
		List<ProseParagraph> paragraphs = ProseParagraphs.of(PlainProse.of(List.of("Gồm:", "- một", "+ hai", "• ba", "-không")));
		assertEquals(List.of("", "-", "+", "•", ""), paragraphs.stream().map(ProseParagraph::bullet).toList());
		assertEquals("một", text(paragraphs.get(1), 0).text());
		assertEquals("-không", text(paragraphs.get(4), 0).text());
		assertTrue(paragraphs.get(1).isBullet());
		assertFalse(paragraphs.get(0).isBullet());
	}

	@Test
	void pieces_know_their_place_in_the_literal() {
		Prose prose = PlainProse.of(List.of("Một", "- hai"));
		ProseSpan.Text text = text(ProseParagraphs.of(prose).get(1), 0);
		assertEquals(6, text.start());
		assertEquals("hai", ((ProseLiteral) prose.getParts().get(0)).getValue().substring(text.start()));
	}

	@Test
	void a_paragraph_goes_on_behind_a_reference() {
		Prose prose = PlainProse.of(List.of("Theo "));
		prose.getParts().add(reference(agency("Sở"), ReferenceForm.AUTO));
		ProseLiteral rest = ModelFactory.eINSTANCE.createProseLiteral();
		rest.setValue(", tiếp\n- hai");
		prose.getParts().add(rest);
		List<ProseParagraph> paragraphs = ProseParagraphs.of(prose);
		assertEquals(2, paragraphs.size());
		assertEquals(3, paragraphs.get(0).spans().size());
		assertTrue(paragraphs.get(0).spans().get(1) instanceof ProseSpan.Mention);
		assertEquals("-", paragraphs.get(1).bullet());
	}

	@Test
	void a_bullet_may_hold_nothing_but_a_reference() {
		Prose prose = PlainProse.of(List.of("- "));
		prose.getParts().add(reference(agency("Sở"), ReferenceForm.AUTO));
		ProseParagraph bullet = ProseParagraphs.of(prose).get(0);
		assertEquals("-", bullet.bullet());
		assertEquals(1, bullet.spans().size());
	}

	@Test
	void missing_and_empty_prose_has_no_paragraphs() {
		assertEquals(List.of(), ProseParagraphs.of(null));
		assertEquals(List.of(), ProseParagraphs.of(PlainProse.of(List.of(""))));
		assertEquals(1, ProseParagraphs.of(PlainProse.of(List.of("", "a", ""))).size());
	}

	private static ProseSpan.Text text(ProseParagraph paragraph, int index) {
		return (ProseSpan.Text) paragraph.spans().get(index);
	}
}
