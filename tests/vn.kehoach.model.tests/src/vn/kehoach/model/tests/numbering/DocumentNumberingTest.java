package vn.kehoach.model.tests.numbering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.kehoach.model.tests.Models.document;
import static vn.kehoach.model.tests.Models.labelled;
import static vn.kehoach.model.tests.Models.with;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;

import vn.kehoach.model.Annex;
import vn.kehoach.model.Division;
import vn.kehoach.model.ModelFactory;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Point;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;
import vn.kehoach.model.numbering.DocumentNumbering;

class DocumentNumberingTest {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@Test
	void parts_are_roman_themes_and_tasks_arabic() {
		assertLabels(List.of("I.", "1.", "1.1.", "1.2.", "2.", "2.1.", "II."),
				document(
						with(MAKE.createPart(), with(MAKE.createTheme(), MAKE.createTask(), MAKE.createTask()),
								with(MAKE.createTheme(), MAKE.createTask())),
						MAKE.createPart()));
	}

	@Test
	void articles_are_counted_through_chapters_and_sections() {
		assertLabels(List.of("Chương I", "Điều 1.", "Mục 1", "Điều 2.", "Mục 2", "Điều 3.", "Chương II", "Điều 4."),
				document(
						with(MAKE.createChapter(), MAKE.createArticle(), with(MAKE.createSection(), MAKE.createArticle()),
								with(MAKE.createSection(), MAKE.createArticle())),
						with(MAKE.createChapter(), MAKE.createArticle())));
	}

	@Test
	void points_follow_the_vietnamese_alphabet_without_f_j_w_z() {
		Point[] points = new Point[25];
		for (int i = 0; i < points.length; i++)
			points[i] = MAKE.createPoint();
		List<String> labels = labels(document(points));
		assertEquals(List.of("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)"), labels.subList(0, 10));
		assertEquals(List.of("x)", "y)", "aa)", "ab)"), labels.subList(21, 25));
		labels.forEach(label -> assertFalse(label.matches(".*[fjwz].*"), label));
	}

	@Test
	void all_plain_numbers_among_siblings_share_one_sequence() {
		assertLabels(List.of("1.", "2.", "3.", "3.1."),
				document(MAKE.createViewpoint(), MAKE.createClause(), with(MAKE.createTheme(), MAKE.createProject())));
	}

	@Test
	void a_single_annex_has_no_number() {
		PlanDocument document = document();
		document.getAnnexes().add(MAKE.createAnnex());
		assertLabels(List.of("Phụ lục"), document);
		document.getAnnexes().add(MAKE.createAnnex());
		assertLabels(List.of("Phụ lục I", "Phụ lục II"), document);
	}

	@Test
	void articles_of_an_annex_begin_anew() {
		Annex annex = with(MAKE.createAnnex(), MAKE.createArticle());
		PlanDocument document = document(MAKE.createArticle(), MAKE.createArticle());
		document.getAnnexes().add(annex);
		assertLabels(List.of("Điều 1.", "Điều 2.", "Phụ lục", "Điều 1."), document);
	}

	@Test
	void an_override_is_kept_and_the_sequence_goes_on_from_it() {
		assertLabels(List.of("1.", "5.", "6."), document(MAKE.createTheme(), labelled("5.", MAKE.createTheme()), MAKE.createTheme()));
	}

	@Test
	void the_format_of_an_override_is_continued() {
		assertLabels(List.of("(1)", "(2)", "(3)"),
				document(labelled("(1)", MAKE.createClause()), MAKE.createClause(), MAKE.createClause()));
		assertLabels(List.of("A-", "B-"), document(labelled("A-", MAKE.createPart()), MAKE.createPart()));
	}

	@Test
	void a_number_used_twice_departs_from_the_sequence() {
		Theme theme = with(labelled("9.", MAKE.createTheme()), MAKE.createTask(), labelled("9.1.", MAKE.createTask()), MAKE.createTask());
		document(theme);
		DocumentNumbering numbering = new DocumentNumbering();
		Division second = (Division) theme.getElements().get(1);
		assertEquals("9.2.", numbering.of(second).expected());
		assertTrue(numbering.of(second).departs());
		assertEquals("9.2.", numbering.of((Division) theme.getElements().get(2)).label());
	}

	@Test
	void an_empty_override_prints_no_number_and_counts() {
		assertLabels(List.of("1.", "", "3."), document(MAKE.createTheme(), labelled("", MAKE.createTheme()), MAKE.createTheme()));
	}

	@Test
	void a_roman_sign_that_is_also_a_letter_is_read_as_what_is_expected() {
		assertLabels(List.of("A.", "B.", "C.", "D."), document(labelled("A.", MAKE.createPart()), labelled("B.", MAKE.createPart()),
				labelled("C.", MAKE.createPart()), MAKE.createPart()));
		assertLabels(List.of("I.", "II.", "III."), document(labelled("I.", MAKE.createPart()), MAKE.createPart(), MAKE.createPart()));
	}

	@Test
	void tasks_of_a_theme_without_number_are_counted_from_one() {
		assertLabels(List.of("", "1.", "2."), document(with(labelled("", MAKE.createTheme()), MAKE.createTask(), MAKE.createTask())));
	}

	@Test
	void a_theme_in_a_file_of_its_own_is_numbered_where_it_is_taken_in() {
		Theme theme = with(MAKE.createTheme(), MAKE.createTask());
		ThemeInclusion inclusion = MAKE.createThemeInclusion();
		inclusion.setTheme(theme);
		PlanFile file = MAKE.createPlanFile();
		file.getEntries().add(document(MAKE.createTheme(), inclusion, MAKE.createTheme()));
		file.getEntries().add(theme);
		Resource resource = new ResourceImpl();
		resource.getContents().add(file);
		DocumentNumbering numbering = new DocumentNumbering();
		assertEquals("2.", numbering.of(theme).label());
		assertEquals("2.1.", numbering.of((Division) theme.getElements().get(0)).label());
		assertEquals("2.1.", ((Division) theme.getElements().get(0)).getLabel());
	}

	@Test
	void the_derived_features_say_the_same() {
		Theme second = MAKE.createTheme();
		document(MAKE.createTheme(), second);
		assertEquals("2.", second.getLabel());
		assertEquals(2, second.getOrdinal());
	}

	private static void assertLabels(List<String> expected, PlanDocument document) {
		assertEquals(expected, labels(document));
	}

	private static List<String> labels(PlanDocument document) {
		DocumentNumbering numbering = new DocumentNumbering();
		List<String> labels = new ArrayList<>();
		for (TreeIterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Division division)
				labels.add(numbering.of(division).label());
		}
		return labels;
	}
}
