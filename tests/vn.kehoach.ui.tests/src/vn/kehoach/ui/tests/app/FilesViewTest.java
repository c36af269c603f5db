package vn.kehoach.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.files.PlanFilesView;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The list of files names projects and files as people do. */
class FilesViewTest {
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();
	@RegisterExtension
	final TestProject project = new TestProject();

	@Test
	void projectsAndFilesHaveTheirPlainNames() throws CoreException {
		project.write("nam-nay.kehoach", "// trống\n");
		CommonNavigator files = files();

		UiWait.until("the file is listed", () -> names(files).contains("nam-nay.kehoach"));

		assertTrue(names(files).contains(project.project().getName()), names(files).toString());
	}

	@Test
	void theStatusLineCountsWhatIsSelected() throws CoreException {
		IFile first = project.write("mot.kehoach", "// trống\n");
		IFile second = project.write("hai.kehoach", "// trống\n");
		CommonNavigator files = files();
		UiWait.until("the files are listed", () -> names(files).containsAll(List.of("mot.kehoach", "hai.kehoach")));

		files.getCommonViewer().setSelection(new StructuredSelection(List.of(first, second)));

		UiWait.until("it is counted", () -> status().anyMatch("Đã chọn 2 mục"::equals));
	}

	@Test
	void theMenusOfTheListAreVietnamese() throws CoreException {
		IFile file = project.write("mot.kehoach", "// trống\n");
		CommonNavigator files = files();
		UiWait.until("the file is listed", () -> names(files).contains("mot.kehoach"));
		files.getCommonViewer().setSelection(new StructuredSelection(file));
		Menu menu = files.getCommonViewer().getTree().getMenu();

		List<String> labels = Controls.labels(menu).toList();

		assertTrue(labels.containsAll(List.of("Sao chép", "Dán", "Xóa", "Đổi tên…", "Chuyển đi…")), labels.toString());
		assertEquals(List.of(), labels.stream().filter(label -> !VietnameseWords.are(label)).toList());
	}

	private static CommonNavigator files() throws CoreException {
		CommonNavigator files = (CommonNavigator) TestProject.page().showView(PlanFilesView.ID);
		files.getCommonViewer().expandAll();
		UiWait.settle();
		return files;
	}

	private static List<String> names(CommonNavigator files) {
		files.getCommonViewer().expandAll();
		return items(files.getCommonViewer().getTree().getItems()).map(TreeItem::getText).toList();
	}

	private static Stream<TreeItem> items(TreeItem[] items) {
		return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
	}

	/** What the labels of the window say, that of the status line among them. */
	private static Stream<String> status() {
		return Stream.concat(Controls.of(CLabel.class, Controls.window()).map(CLabel::getText),
				Controls.of(Label.class, Controls.window()).map(Label::getText));
	}
}
