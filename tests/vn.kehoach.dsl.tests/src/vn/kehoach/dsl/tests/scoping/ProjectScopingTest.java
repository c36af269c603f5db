package vn.kehoach.dsl.tests.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import com.google.common.collect.Iterators;

import vn.kehoach.dsl.tests.Language;
import vn.kehoach.model.Agency;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.ProseReference;
import vn.kehoach.model.Task;
import vn.kehoach.model.Theme;
import vn.kehoach.model.ThemeInclusion;

class ProjectScopingTest {
	private static final String TWO_YEARS = """
			quyết định QD2026 {
				nhóm nhiệm vụ TheChe "Năm cũ" { nhiệm vụ RaSoat { \"""Theo [[RaSoat]], [[TheChe]].\""" } }
			}
			quyết định QD2027 {
				nhóm nhiệm vụ TheChe "Năm mới" { nhiệm vụ RaSoat { \"""Theo [[RaSoat]], [[TheChe]].\""" } }
			}
			""";

	@Test
	void registries_are_found_in_other_files() {
		Map<String, XtextResource> files = Language.files(Map.of("danh-muc.kehoach", "cơ quan STP \"Sở Tư pháp\"", "qd.kehoach",
				"quyết định Q { cơ quan ban hành STP nhiệm vụ N { chủ trì STP } }"));
		PlanDocument document = first(files.get("qd.kehoach"), PlanDocument.class);
		assertSame(first(files.get("danh-muc.kehoach"), Agency.class), document.getIssuer());
		assertEquals("Sở Tư pháp chủ trì", ((Task) document.getElements().get(0)).getHeading());
	}

	@Test
	void the_own_document_comes_before_all_others() {
		XtextResource file = Language.parse(TWO_YEARS);
		for (int year = 0; year < 2; year++) {
			PlanDocument document = (PlanDocument) file.getContents().get(0).eContents().get(year);
			Iterators.filter(document.eAllContents(), ProseReference.class)
					.forEachRemaining(reference -> assertTrue(EcoreUtil.isAncestor(document, reference.getTarget())));
		}
	}

	@Test
	void two_years_with_the_same_ids_do_not_clash() {
		assertEquals(0, Language.issues(TWO_YEARS, "KH104").size());
	}

	@Test
	void elements_of_another_document_are_out_of_reach() {
		assertEquals(1, Language.issues("""
				quyết định QD2026 { nhiệm vụ RaSoat { } }
				quyết định QD2027 { \"""Theo [[RaSoat]].\""" }
				""", "KH103").size());
	}

	@Test
	void a_theme_and_its_tasks_in_a_file_of_their_own_are_within_reach() {
		Map<String, XtextResource> files = Language
				.files(Map.of("the-che.kehoach", "nhóm nhiệm vụ TheChe \"Thể chế\" { nhiệm vụ RaSoat { } }",
						"qd.kehoach", "quyết định Q { đưa vào TheChe \"\"\"Theo [[RaSoat]].\"\"\" }"));
		Theme theme = first(files.get("the-che.kehoach"), Theme.class);
		assertSame(theme, first(files.get("qd.kehoach"), ThemeInclusion.class).getTheme());
		assertSame(theme.getElements().get(0), first(files.get("qd.kehoach"), ProseReference.class).getTarget());
	}

	@Test
	void the_entry_in_the_nearest_folder_wins() {
		Map<String, XtextResource> files = Language.files(Map.of("a/2026/c.kehoach", "cơ quan STP \"cũ\"", "a/2027/c.kehoach",
				"cơ quan STP \"mới\"", "a/2027/qd.kehoach", "quyết định Q { cơ quan ban hành STP }"));
		assertEquals("mới", first(files.get("a/2027/qd.kehoach"), PlanDocument.class).getIssuer().getLabel());
		assertEquals(0, Language.issues(files.get("a/2027/c.kehoach")).stream().filter(issue -> issue.getCode().equals("KH104")).count());
	}

	@Test
	void an_id_of_another_kind_does_not_hide_the_one_that_fits() {
		XtextResource file = Language.parse("cơ quan STP \"Sở\" quyết định Q { nhiệm vụ STP { chủ trì STP } }");
		assertEquals("Sở", first(file, Task.class).getLeads().get(0).getAssignee().getLabel());
	}

	@Test
	void what_was_found_is_forgotten_when_the_file_changes() throws Exception {
		XtextResource file = Language.parse("cơ quan A \"a\" quyết định Q { cơ quan ban hành A }");
		assertEquals("a", first(file, PlanDocument.class).getIssuer().getLabel());
		file.reparse("cơ quan A \"b\" quyết định Q { cơ quan ban hành A }");
		assertEquals("b", first(file, PlanDocument.class).getIssuer().getLabel());
	}

	private static <T extends EObject> T first(XtextResource file, Class<T> type) {
		return Iterators.filter(file.getAllContents(), type).next();
	}
}
