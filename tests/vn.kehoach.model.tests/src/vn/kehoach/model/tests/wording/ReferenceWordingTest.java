package vn.kehoach.model.tests.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.kehoach.model.tests.Models.agency;
import static vn.kehoach.model.tests.Models.cited;
import static vn.kehoach.model.tests.Models.document;
import static vn.kehoach.model.tests.Models.reference;
import static vn.kehoach.model.tests.Models.role;
import static vn.kehoach.model.tests.Models.with;

import org.junit.jupiter.api.Test;

import vn.kehoach.model.Agency;
import vn.kehoach.model.CitedDocument;
import vn.kehoach.model.CitedKind;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.Motto;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.ReferenceForm;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.numbering.DocumentNumbering;
import vn.kehoach.model.wording.ReferenceWording;

class ReferenceWordingTest {
	private final CitedDocument resolution = cited(CitedKind.RESOLUTION, "68-NQ/TW", "2025-05-04", agency("Bộ Chính trị"),
			"phát triển kinh tế");
	private final ReferenceWording wording = new ReferenceWording(new DocumentNumbering());

	@Test
	void the_first_mention_is_in_full_and_later_ones_short() {
		assertEquals("Nghị quyết số 68-NQ/TW ngày 04 tháng 5 năm 2025 của Bộ Chính trị về phát triển kinh tế",
				wording.next(reference(resolution, ReferenceForm.AUTO)));
		assertEquals("Nghị quyết số 68-NQ/TW", wording.next(reference(resolution, ReferenceForm.AUTO)));
	}

	@Test
	void a_short_first_mention_is_a_mention() {
		wording.next(reference(resolution, ReferenceForm.SHORT));
		assertEquals("Nghị quyết số 68-NQ/TW", wording.next(reference(resolution, ReferenceForm.AUTO)));
	}

	@Test
	void looking_ahead_is_no_mention() {
		wording.peek(resolution, ReferenceForm.AUTO);
		assertEquals("68-NQ/TW", wording.peek(resolution, ReferenceForm.NUMBER));
		assertEquals(wording.peek(resolution, ReferenceForm.FULL), wording.next(reference(resolution, ReferenceForm.AUTO)));
	}

	@Test
	void a_law_without_number_is_called_by_its_name() {
		CitedDocument law = cited(CitedKind.LAW, null, null, null, "Ngân sách nhà nước");
		assertEquals("Luật Ngân sách nhà nước", wording.next(reference(law, ReferenceForm.AUTO)));
		assertEquals("Luật Ngân sách nhà nước", wording.next(reference(law, ReferenceForm.NUMBER)));
	}

	@Test
	void the_words_before_the_title_may_be_others() {
		resolution.setTitleLead("về việc");
		resolution.setKindLabel("Nghị Quyết");
		assertEquals("Nghị Quyết số 68-NQ/TW ngày 04 tháng 5 năm 2025 của Bộ Chính trị về việc phát triển kinh tế",
				wording.next(reference(resolution, ReferenceForm.FULL)));
	}

	@Test
	void bodies_are_printed_by_name_or_abbreviation() {
		Agency justice = agency("Sở Tư pháp");
		assertEquals("Sở Tư pháp", wording.next(reference(justice, ReferenceForm.ABBREVIATION)));
		justice.setAbbreviation("STP");
		assertEquals("STP", wording.next(reference(justice, ReferenceForm.ABBREVIATION)));
		assertEquals("Sở Tư pháp", wording.next(reference(justice, ReferenceForm.AUTO)));
	}

	@Test
	void own_words_are_printed_as_they_are() {
		ProseReference reference = reference(resolution, ReferenceForm.AUTO);
		reference.setWording("Nghị quyết 68");
		assertEquals("Nghị quyết 68", wording.next(reference));
		assertEquals("Nghị quyết số 68-NQ/TW", wording.next(reference(resolution, ReferenceForm.AUTO)));
	}

	@Test
	void divisions_are_printed_by_number_without_punctuation() {
		Task task = ModelFactory.eINSTANCE.createTask();
		task.getLeads().add(role(agency("Sở Tư pháp")));
		Theme theme = with(ModelFactory.eINSTANCE.createTheme(), task);
		theme.setTitle("Thể chế");
		document(theme);
		assertEquals("1", wording.next(reference(theme, ReferenceForm.AUTO)));
		assertEquals("1 Thể chế", wording.next(reference(theme, ReferenceForm.FULL)));
		assertEquals("1.1 Sở Tư pháp chủ trì", wording.next(reference(task, ReferenceForm.FULL)));
	}

	@Test
	void a_motto_is_quoted_and_an_unknown_target_prints_nothing() {
		Motto motto = ModelFactory.eINSTANCE.createMotto();
		motto.setText("Kỷ cương");
		assertEquals("Kỷ cương", wording.next(reference(motto, ReferenceForm.AUTO)));
		assertEquals("", wording.next(reference(null, ReferenceForm.AUTO)));
	}
}
