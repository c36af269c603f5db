package vn.kehoach.ui.tests.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.ui.compare.CompareEditor;
import vn.kehoach.ui.compare.CompareInput;
import vn.kehoach.ui.compare.ComparedSide;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.wizard.Picture;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Two versions are compared by element, side by side. */
final class CompareTest {
	private static final String HEAD = """
			cơ quan UBND "Ủy ban nhân dân tỉnh Vân Sơn"
			cơ quan STC "Sở Tài chính"
			""";
	private static final String OLDER = """
			quyết định QD năm 2026 {
				cơ quan ban hành UBND
				trích yếu "Về nhiệm vụ năm 2026"
				điều "Giao nhiệm vụ" {
					nhiệm vụ VonDauTu "Giải ngân vốn" {
						chủ trì STC
						hạn 2026-12-31
						\"""Giải ngân hết vốn trước mùa mưa.\"""
					}
					nhiệm vụ ThuNgan "Thu ngân sách" {
						chủ trì STC
						\"""Thu đúng, thu đủ.\"""
					}
				}
			}
			""";
	private static final String NEWER = """
			quyết định QD năm 2026 {
				cơ quan ban hành UBND
				trích yếu "Về nhiệm vụ năm 2026"
				điều "Giao nhiệm vụ" {
					nhiệm vụ ChuyenDoiSo "Chuyển đổi số" {
						chủ trì STC
						\"""Số hóa hồ sơ.\"""
					}
					nhiệm vụ VonDauTu "Giải ngân vốn" {
						chủ trì STC
						hạn 2026-10-31
						\"""Giải ngân hết vốn trước mùa khô.\"""
					}
				}
			}
			""";
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@Test
	void differencesStandByElementAndTheirWordsSideBySide() throws CoreException {
		CompareEditor editor = compare();
		List<String> rows = rows(tree(editor));

		assertTrue(rows.stream().anyMatch(row -> row.contains("thêm mới") && row.contains("Chuyển đổi số")), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.contains("bỏ đi") && row.contains("Thu ngân sách")), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.contains("sửa nội dung") && row.contains("Giải ngân vốn")), rows::toString);
		select(tree(editor), "Giải ngân vốn");
		Picture.keep(TestProject.page().getWorkbenchWindow().getShell(), "so-sanh");
		List<StyledText> sides = all(editor.panel().control(), StyledText.class);
		assertTrue(coloured(sides.get(0)).contains("mưa"), coloured(sides.get(0))::toString);
		assertTrue(coloured(sides.get(1)).contains("khô"), coloured(sides.get(1))::toString);
		assertTrue(sides.get(0).getText().contains("31/12/2026"), sides.get(0).getText());
	}

	@Test
	void filterAndStepsGoByTheKindOfChange() throws CoreException {
		CompareEditor editor = compare();
		for (String kind : List.of("thêm mới", "chuyển chỗ", "đổi số", "sửa nội dung"))
			tick(editor, kind);
		List<String> rows = rows(tree(editor));
		assertTrue(rows.stream().noneMatch(row -> row.contains("Chuyển đổi số")), rows::toString);
		assertTrue(rows.stream().anyMatch(row -> row.contains("Thu ngân sách")), rows::toString);
		press(editor, "Chỗ khác nhau sau");
		assertTrue(tree(editor).getSelection()[0].getText(1).contains("Thu ngân sách"));
		assertTrue(labels(editor).contains("1 chỗ khác nhau"), labels(editor)::toString);
	}

	@Test
	void eitherSideIsShownWhereItStands() throws CoreException {
		CompareEditor editor = compare();
		select(tree(editor), "Giải ngân vốn");
		press(editor, "Đi đến ở bản trước");
		UiWait.until("the older file is shown", () -> TestProject.page().getActiveEditor() instanceof PlanEditor plan
				&& plan.getEditorInput().getName().equals("cu.kehoach")
				&& plan.textEditor().viewer().getSelectedRange().x > OLDER.indexOf("điều"));
	}

	@Test
	void pageOfTheComparisonIsWritten(@TempDir Path folder) throws CoreException, IOException {
		CompareEditor editor = compare();
		editor.export(folder.resolve("so-sanh.html"));
		assertTrue(Files.readString(folder.resolve("so-sanh.html")).contains("Thu ngân sách"));
		editor.export(folder.resolve("khong-co/so-sanh.html"));
		assertTrue(labels(editor).stream().anyMatch(words -> words.startsWith("Không ghi được")), labels(editor)::toString);
	}

	@Test
	void fileWithSyntaxErrorsIsRefusedWithAReason() throws CoreException {
		IFile broken = project.write("hong.kehoach", "quyết định {{{");
		CompareEditor editor = compare(broken, project.write("moi.kehoach", HEAD + NEWER));
		assertTrue(labels(editor).stream().anyMatch(words -> words.contains("lỗi cú pháp") || words.contains("không chứa văn bản")),
				labels(editor)::toString);
	}

	private CompareEditor compare() throws CoreException {
		project.write("co-quan.kehoach", HEAD);
		return compare(project.write("cu.kehoach", OLDER), project.write("moi.kehoach", NEWER));
	}

	private static CompareEditor compare(IFile older, IFile newer) throws CoreException {
		CompareInput input = new CompareInput(side(older), side(newer));
		CompareEditor editor = (CompareEditor) TestProject.page().openEditor(input, CompareEditor.ID);
		UiWait.until("the versions are compared", () -> !editor.isAsking());
		return editor;
	}

	private static ComparedSide side(IFile file) {
		return new ComparedSide(DocumentUris.of(file).orElseThrow(), null, file.getName());
	}

	private static Tree tree(CompareEditor editor) {
		return all(editor.panel().control(), Tree.class).getFirst();
	}

	private static void select(Tree tree, String words) {
		TreeItem item = items(tree).filter(each -> each.getText(2).contains(words)).findFirst()
				.orElseThrow(() -> new AssertionError(words + " in " + rows(tree)));
		tree.setSelection(item);
		Event event = new Event();
		event.item = item;
		tree.notifyListeners(SWT.Selection, event);
		UiWait.settle();
	}

	private static List<String> rows(Tree tree) {
		return items(tree).map(item -> item.getText(0) + " | " + item.getText(1) + " | " + item.getText(2)).toList();
	}

	private static Stream<TreeItem> items(Tree tree) {
		return Stream.of(tree.getItems()).flatMap(CompareTest::items);
	}

	private static Stream<TreeItem> items(TreeItem item) {
		return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(CompareTest::items));
	}

	private static List<String> coloured(StyledText text) {
		return Stream.of(text.getStyleRanges()).filter(range -> range.background != null)
				.map(range -> text.getText(range.start, range.start + range.length - 1).strip())
				.flatMap(words -> Stream.of(words.split(" ")))
				.map(word -> word.replace(".", "")).toList();
	}

	private static void tick(CompareEditor editor, String words) {
		Button box = all(whole(editor), Button.class).stream().filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
		box.setSelection(!box.getSelection());
		box.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}

	private static void press(CompareEditor editor, String tooltip) {
		ToolItem item = all(whole(editor), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
				.filter(each -> tooltip.equals(each.getToolTipText())).findFirst().orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		UiWait.settle();
	}

	private static List<String> labels(CompareEditor editor) {
		return all(whole(editor), Label.class).stream().map(Label::getText).toList();
	}

	private static Composite whole(CompareEditor editor) {
		return editor.panel().control().getParent();
	}

	private static <C extends Control> List<C> all(Composite parent, Class<C> type) {
		List<C> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child))
				found.add(type.cast(child));
			if (child instanceof Composite deeper)
				found.addAll(all(deeper, type));
		}
		return found;
	}

	@Test
	void sameVersionsAreSaidToBeTheSame() throws CoreException {
		IFile file = project.write("moi.kehoach", HEAD + NEWER);
		assertEquals(true, labels(compare(file, file)).contains("Hai bản giống nhau."));
	}
}
