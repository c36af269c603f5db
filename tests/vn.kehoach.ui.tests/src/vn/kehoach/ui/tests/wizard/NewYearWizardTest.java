package vn.kehoach.ui.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.review.ReviewView;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;
import vn.kehoach.ui.wizard.importing.ImportWizard;
import vn.kehoach.ui.wizard.newyear.NewYearWizard;

/** A new year is made of last year's document, after everything that changes was shown. */
final class NewYearWizardTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final MadeProjects made = new MadeProjects();
	@RegisterExtension
	final TestProject last = new TestProject();
	@TempDir
	Path folder;

	@Test
	void importedDecisionBecomesThatOfTheNewYearWithSuccessorsInTheirPlace() throws IOException, CoreException {
		String old = made.name();
		String name = made.name();
		importDecision(old);
		try (WizardDriver wizard = new WizardDriver(NewYearWizard.of(List.of(made.project(old))))) {
			wizard.choose("Văn bản năm trước:", documentOf(wizard, old));
			wizard.number("Năm mới:", 2027);
			wizard.type("Tên dự án:", name);
			wizard.next();
			Table moves = wizard.tables().getFirst();
			assertTrue(moves.getItemCount() > 0);
			wizard.next();
			assertFalse(wizard.canFinish(), "the body is not confirmed yet");
			TableItem body = row(wizard.tables().getFirst(), "Sở Kế hoạch và Đầu tư");
			wizard.tables().getFirst().setSelection(body);
			check(body);
			wizard.choose("Thay bằng:", "Sở Tài chính");
			wizard.next();
			wizard.next();
			assertTrue(wizard.canFinish());
			wizard.finish();
			assertFalse(wizard.isOpen());
		}
		String text = documentText(made.project(name));
		assertTrue(text.contains("năm 2027"), text);
		assertFalse(text.contains("chủ trì SoKeHoach"), text);
		assertTrue(text.contains("cần xem lại"), text);
		assertEquals(0, made.problems(made.project(name)).count(1), () -> made.problems(made.project(name)).toString());
		ReviewView review = (ReviewView) TestProject.page().findView(ReviewView.ID);
		UiWait.until("the list of what to look at is filled", () -> review.tree().widget().getItemCount() > 0);
	}

	private void importDecision(String name) throws IOException {
		try (WizardDriver wizard = new WizardDriver(new ImportWizard(List.of(OwnDecision.in(folder)), null))) {
			wizard.type("Tên dự án:", name);
			wizard.next();
			wizard.finish();
		}
	}

	/** The document is offered with the name of its project behind it. */
	private static String documentOf(WizardDriver wizard, String project) {
		Combo combo = wizard.combo("Văn bản năm trước:");
		UiWait.until("documents are offered", () -> Stream.of(combo.getItems()).anyMatch(item -> item.endsWith("(" + project + ")")));
		return Stream.of(combo.getItems()).filter(item -> item.endsWith("(" + project + ")")).findFirst().orElseThrow();
	}

	private static TableItem row(Table table, String words) {
		return Stream.of(table.getItems()).filter(item -> item.getText().contains(words)).findFirst()
				.orElseThrow(() -> new AssertionError("No row with " + words + ": " + List.of(table.getItems())));
	}

	private static void check(TableItem item) {
		item.setChecked(true);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		item.getParent().notifyListeners(SWT.Selection, event);
		UiWait.settle();
	}

	private static String documentText(IProject project) throws CoreException {
		IFile document = (IFile) ResourceUtil.getResource(TestProject.page().getActiveEditor().getEditorInput());
		assertEquals(project, document.getProject());
		return document.readString();
	}

	private static final String DECISION = """
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"
			cơ quan STC "Sở Tài chính"

			quyết định QD2026 năm 2026 {
				cơ quan ban hành UBND
				số "8"
				ký hiệu "QĐ-UBND"
				địa danh "Vân Sơn"
				ngày 2026-01-20
				trích yếu "Về nhiệm vụ năm 2026"
				điều "Giao nhiệm vụ năm 2026" {
					nhiệm vụ VonDauTu "Giải ngân vốn đầu tư công" {
						chủ trì STC
						hạn 2026-12-31
						\"""Giải ngân hết kế hoạch vốn năm 2026, nhiều hơn năm 2025.\"""
					}
				}
			}
			""";

	@Test
	void doubtfulPlacesAreLeftAndTheFilterChecksOnlyWhatIsSeen() throws CoreException {
		last.write("quyet-dinh.kehoach", DECISION);
		String name = made.name();
		try (WizardDriver wizard = new WizardDriver(NewYearWizard.of(List.of(last.project())))) {
			wizard.choose("Văn bản năm trước:", documentOf(wizard, last.project().getName()));
			wizard.type("Tên dự án:", name);
			wizard.next();
			Table moves = wizard.tables().getFirst();
			assertTrue(Stream.of(moves.getItems()).allMatch(item -> item.getChecked() == item.getText(3).isEmpty()));
			wizard.press("Bỏ hết");
			assertTrue(Stream.of(moves.getItems()).noneMatch(TableItem::getChecked));
			wizard.press("Đánh dấu hết");
			wizard.tick("Chỉ chỗ nghi ngờ", true);
			wizard.press("Bỏ hết");
			wizard.tick("Chỉ chỗ nghi ngờ", false);
			assertTrue(Stream.of(moves.getItems()).allMatch(item -> item.getChecked() == item.getText(3).isEmpty()));
			wizard.next();
			wizard.next();
			wizard.next();
			wizard.finish();
		}
		String text = documentText(made.project(name));
		assertTrue(text.contains("hạn 2027-12-31"), text);
		assertTrue(text.contains("nhiều hơn năm 202"), text);
	}

	@Test
	void refusalIsToldOnTheFirstPageAndNothingIsWritten() throws CoreException {
		last.write("quyet-dinh.kehoach", DECISION);
		String name = made.name();
		try (WizardDriver wizard = new WizardDriver(NewYearWizard.of(List.of(last.project())))) {
			wizard.choose("Văn bản năm trước:", documentOf(wizard, last.project().getName()));
			wizard.type("Tên dự án:", name);
			wizard.number("Năm mới:", 2025);
			wizard.next();
			assertTrue(wizard.error().contains("Năm mới (2025)"), wizard.error());
			assertFalse(wizard.canFinish());
		}
		assertFalse(made.project(name).exists());
	}
}
