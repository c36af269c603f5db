package vn.kehoach.ui.tests.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.structure.tree.StructureTree;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/**
 * How long the structure page of a plan with 2,000 tasks keeps the UI thread: to show itself, to open and select nodes, to filter, to change
 * a title. No part of the build; releng/vn.kehoach.benchmark/run.sh runs it. The budget is 100 ms for every piece of work.
 */
final class StructureBenchmark {
	private static final int TASKS = 2000;
	private static final Duration PAUSE = Duration.ofMillis(2500);

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void twoThousandTasks() throws CoreException {
		run("warming up", LargePlan.tasks(200));
		run("structure page, " + TASKS + " tasks", LargePlan.tasks(TASKS));
	}

	private void run(String title, String text) throws CoreException {
		TestProject.page().closeAllEditors(false);
		PlanEditor editor = project.open(project.write("lon.kehoach", text));
		try (UiWork work = new UiWork()) {
			work.after(() -> {
			}, PAUSE.multipliedBy(2));
			KeyFigures shown = new KeyFigures(title + ", show");
			shown.add(work.after(editor::showStructure, PAUSE));
			UiWait.until("the tree is shown", () -> tree(editor).viewer().getTree().getItemCount() > 0);
			shown.add(work.after(() -> {
			}, PAUSE));
			shown.print();
			select(work, title, editor);
			edit(work, title, editor);
			filter(work, title, editor);
		}
	}

	private static StructureTree tree(PlanEditor editor) {
		return editor.structurePage().tree();
	}

	private static void select(UiWork work, String title, PlanEditor editor) {
		List<String> tasks = tree(editor).model().all().stream().filter(handle -> handle.startsWith("#NhiemVu") && !handle.contains("/"))
				.toList();
		KeyFigures one = new KeyFigures(title + ", select a task");
		IntStream.range(0, 10).map(index -> index * tasks.size() / 10).mapToObj(tasks::get)
				.forEach(task -> one.add(work.after(() -> choose(editor, List.of(task)), PAUSE)));
		one.print();
		KeyFigures all = new KeyFigures(title + ", select all of a theme");
		all.add(work.after(() -> choose(editor, tasks.subList(10, 20)), PAUSE));
		all.print();
	}

	private static void choose(PlanEditor editor, List<String> handles) {
		tree(editor).viewer().setSelection(new StructuredSelection(handles), true);
	}

	private static void edit(UiWork work, String title, PlanEditor editor) {
		List<String> themes = tree(editor).model().all().stream().filter(handle -> handle.startsWith("#Nhom")).toList();
		String theme = themes.get(themes.size() / 2);
		choose(editor, List.of(theme));
		UiWait.until("the form is shown", () -> theme.equals(editor.structurePage().form().shownHandle()));
		KeyFigures figures = new KeyFigures(title + ", edit a title");
		for (int time = 0; time < 5; time++) {
			String words = "Nhóm nhiệm vụ đổi tên lần " + time;
			figures.add(work.after(() -> type(field((Composite) editor.structurePage().form().control()), words), PAUSE));
		}
		figures.print();
	}

	private static void type(Text field, String words) {
		field.setFocus();
		field.setText(words);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		field.notifyListeners(SWT.KeyDown, enter);
	}

	private static Text field(Composite parent) {
		for (Control child : parent.getChildren()) {
			Text found = child instanceof Text text ? text : child instanceof Composite deeper ? field(deeper) : null;
			if (found != null)
				return found;
		}
		return null;
	}

	private static void filter(UiWork work, String title, PlanEditor editor) {
		KeyFigures figures = new KeyFigures(title + ", filter");
		for (String words : List.of("n", "nhom", "nhom nhiem vu thu 5", ""))
			figures.add(work.after(() -> tree(editor).filterBox().setText(words), PAUSE));
		figures.print();
	}
}
