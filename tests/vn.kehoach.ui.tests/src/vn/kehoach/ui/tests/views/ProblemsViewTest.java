package vn.kehoach.ui.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.markers.FiltersContributionParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.diagnostics.Family;
import vn.kehoach.ui.perspective.DraftingPerspective;
import vn.kehoach.ui.problems.ProblemsView;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** The list of problems, by the families of checks. */
final class ProblemsViewTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final ShownView shown = new ShownView();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void problemsAreGroupedByFamily() throws CoreException {
		YearFiles.openIn(project);
		ViewPart view = shown.show(DraftingPerspective.PROBLEMS, ProblemsView.class);
		Tree tree = UiWait.untilPresent("there is a tree", () -> tree(view));

		UiWait.until("families are headings", () -> headings(tree).stream().anyMatch(heading -> heading.startsWith("Thời gian"))
				&& headings(tree).stream().anyMatch(heading -> heading.startsWith("Số liệu")));
	}

	@Test
	void anEmptyListSaysThatThereIsNothing() throws CoreException {
		ProblemsView view = shown.show(DraftingPerspective.PROBLEMS, ProblemsView.class);
		UiWait.until("there is a hint", () -> view.hintText() != null && view.hintText().contains("Không có vấn đề"));

		YearFiles.openIn(project);

		UiWait.until("the list is shown", () -> view.hintText() == null);
	}

	@Test
	void everyFamilyHasAFilterThatComesWithTheProduct() throws CoreException {
		List<Object> families = Stream.of(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.ide.markerSupport"))
				.filter(element -> "vn.kehoach.ui.problems.generator".equals(element.getAttribute("id")))
				.flatMap(generator -> Stream.of(generator.getChildren("markerFieldConfiguration"))).map(ProblemsViewTest::family).toList();

		assertEquals(Stream.of(Family.values()).map(Family::name).toList(), families);
	}

	private static Object family(IConfigurationElement filter) {
		try {
			Map<?, ?> values = ((FiltersContributionParameters) filter.createExecutableExtension("values")).getParameterValues();
			assertTrue(!filter.getAttribute("name").startsWith("%"));
			return values.get("family");
		} catch (CoreException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private static List<String> headings(Tree tree) {
		return Stream.of(tree.getItems()).map(TreeItem::getText).toList();
	}

	private static Tree tree(ViewPart view) {
		Control shell = view.getSite().getShell();
		return trees((Composite) shell).filter(Control::isVisible).filter(tree -> tree.getColumnCount() > 3).findFirst().orElse(null);
	}

	private static Stream<Tree> trees(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Tree tree
				? Stream.of(tree)
				: child instanceof Composite deeper ? trees(deeper) : Stream.empty());
	}
}
