package vn.kehoach.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.ui.indicators.IndicatorsView;
import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.review.ReviewView;
import vn.kehoach.ui.tests.views.TableDriver;
import vn.kehoach.ui.tests.wizard.MadeProjects;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** From the first start to the new year's decision for the word processor, as a new user would go. */
final class NewUserTourTest {
	/** What the tour begins with. */
	enum Decision {
		/** A small one that belongs to the test. */
		INVENTED,
		/** That of 2024, as it was issued; only where it lies beside the checkout. */
		REAL;

		Path in(Path folder) throws IOException {
			if (this == INVENTED)
				return LastDecision.invented(folder);
			Assumptions.assumeTrue(LastDecision.real().isPresent(), "shared/corpus is not beside the checkout");
			return LastDecision.real().orElseThrow();
		}
	}

	private static final String CARRIED_OVER = "chuyển từ năm 2024";
	private static final String INDICATORS = """

			nhóm chỉ tiêu KinhTe "Chỉ tiêu kinh tế" {
				chỉ tiêu VonDauTuCong "Giải ngân vốn đầu tư công" {
					đơn vị "tỷ đồng"
					2026 thực hiện 1.000
					2027 kế hoạch 1.200
				}
			}
			""";
	private static final String ANNEX = """

				phụ lục "Chỉ tiêu chủ yếu" {
					biểu chỉ tiêu {
						cột số thứ tự
						cột tên chỉ tiêu
						cột đơn vị
						cột giá trị 2026 thực hiện
						cột giá trị 2027 kế hoạch
						gồm KinhTe
					}
				}
			""";

	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final MadeProjects made = new MadeProjects();
	@TempDir
	Path folder;

	private final NewUser user = new NewUser();
	private final Typist typist = new Typist();

	@AfterEach
	void putViewsAway() {
		TestProject.page().closeAllEditors(false);
		TestProject.page().resetPerspective();
	}

	@ParameterizedTest
	@EnumSource
	void decisionOf2024BecomesThatOf2027InWord(Decision decision) throws Exception {
		String last = made.name();
		String next = made.name();
		user.importsFromTheWelcomePage(decision.in(folder), last);
		assertTrue(typist.text().contains("năm 2024"), typist.text());

		user.startsTheYear(2027, next, "Sở Kế hoạch và Đầu tư", "Sở Tài chính");
		IFile plan = typist.file();
		assertEquals(made.project(next), plan.getProject());
		assertTrue(typist.text().contains("năm 2027"), typist.text());
		assertFalse(typist.text().contains("SoKeHoachVaDauTu"), "the agency is replaced");
		assertTrue(typist.text().contains("SoTaiChinh"), "by its successor");

		renameTheAgency(plan);
		changeAnIndicator(plan);
		fixAllOfOneKind(plan);
		user.savesAll();
		lookAtThePages();

		Path word = folder.resolve("quyet-dinh-2027.docx");
		user.exportsForWord(folder, "quyet-dinh-2027");
		UiWait.until("the file is written", () -> Files.exists(word));
		String words = WordFile.words(word);
		assertTrue(words.contains("năm 2027"), words);
		assertTrue(words.contains("Sở Nội vụ và Công chức"), words);
		assertTrue(words.contains("1.350,5"), words);
		assertFalse(words.contains("Sở Kế hoạch và Đầu tư chủ trì"), words);
	}

	/** Its id where it stands, in all files; then its printed name. */
	private void renameTheAgency(IFile plan) throws CoreException {
		typist.opens(plan.getProject().getFile("co-quan.kehoach"));
		typist.clicksBehind("cơ quan SoNoi");
		typist.seesUseIn(plan);
		typist.renames("SoNoiVu", "SoNoiVuMoi");
		UiWait.until("the decision has the new name and not " + typist.text(), () -> OpenedFiles.text(plan).contains("SoNoiVuMoi"));
		assertFalse(OpenedFiles.text(plan).matches("(?s).*\\bSoNoiVu\\b.*"), "everywhere");
		typist.opens(plan.getProject().getFile("co-quan.kehoach"));
		typist.clicksBehind("SoNoiVuMoi \"Sở Nội vụ");
		typist.types(" và Công chức");
	}

	/** The imported decision has no indicators: they are added by hand, and one is changed in the table. */
	private void changeAnIndicator(IFile plan) throws CoreException {
		typist.clicksToTheEnd();
		typist.pastes(INDICATORS);
		typist.opens(plan);
		typist.clicksBeforeTheLast("}");
		typist.pastes(ANNEX);
		IndicatorsView view = (IndicatorsView) TestProject.page().showView(IndicatorsView.ID);
		UiWait.until("the indicators are shown", () -> view.hintText() == null);
		TableDriver table = new TableDriver(view.table());
		UiWait.until("with the one that was added", () -> table.rowOf(1, "Giải ngân vốn đầu tư công") > 0);
		int row = table.rowOf(1, "Giải ngân vốn đầu tư công");
		int column = table.row(1).indexOf("Kế hoạch 2027");
		assertEquals("1.200", table.text(column, row));
		table.edit(column, row, "1.350,5");
		UiWait.until("the new value is shown", () -> table.text(column, row).equals("1.350,5"));
		assertTrue(OpenedFiles.text(plan.getProject().getFile("co-quan.kehoach")).contains("2027 kế hoạch 1.350,5"));
	}

	private void fixAllOfOneKind(IFile plan) throws CoreException {
		typist.opens(plan);
		long before = count(typist.text(), "cần xem lại");
		assertTrue(before > 1, typist.text());
		typist.clicksBehind("cần xem");
		typist.fixes("ở cả");
		UiWait.until("no mark is left", () -> count(typist.text(), "cần xem lại \"" + CARRIED_OVER) == 0);
		ReviewView review = (ReviewView) TestProject.page().showView(ReviewView.ID);
		UiWait.until("the list says so", () -> review.hintText() != null || notes(review).noneMatch(note -> note.contains(CARRIED_OVER)));
		TestProject.page().activate(typist.editor());
	}

	private static Stream<String> notes(ReviewView review) {
		return Stream.of(review.tree().widget().getItems()).flatMap(file -> Stream.of(file.getItems())).map(TreeItem::getText);
	}

	private static long count(String text, String words) {
		return text.split(words, -1).length - 1L;
	}

	private void lookAtThePages() throws CoreException {
		PreviewView preview = (PreviewView) TestProject.page().showView(PreviewView.ID);
		TestProject.page().activate(typist.editor());
		UiWait.until("there are pages", () -> preview.pages().pageCount() > 1);
		UiWait.until("they are drawn", () -> preview.pages().isDrawn());
	}
}
