package vn.kehoach.ui.tests.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.indicators.IndicatorsView;
import vn.kehoach.ui.perspective.DraftingPerspective;
import vn.kehoach.ui.preview.PreviewView;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/**
 * How long keys keep the UI thread: types into a file of 5,000 lines in the real editor and prints the longest piece of work in the UI
 * thread after each key, also of what happens in pauses of typing. No part of the build; releng/vn.kehoach.benchmark/run.sh runs it. The
 * budget is 100 ms.
 */
final class TypingBenchmark {
	private static final int LINES = 5000;
	private static final int PASTED = 50;
	/** Of a fast typist: ten keys a second. */
	private static final Duration BETWEEN_KEYS = Duration.ofMillis(100);
	/** Long enough for everything that waits for pauses in typing. */
	private static final Duration PAUSE = Duration.ofMillis(1000);
	private static final String TYPED = "bao dam tien do, chat luong va hieu qua ";

	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void typingInFiveThousandLines() throws CoreException {
		Map<String, List<String>> desks = new TreeMap<>(Map.of("1 text alone", List.of(), "2 outline and problems",
				List.of(IPageLayout.ID_OUTLINE, DraftingPerspective.PROBLEMS), "3 preview and indicators",
				List.of(PreviewView.ID, IndicatorsView.ID)));
		boolean warm = false;
		for (var desk : desks.entrySet()) {
			for (var view : TestProject.page().getViewReferences())
				TestProject.page().hideView(view);
			for (String view : desk.getValue())
				TestProject.page().showView(view);
			TestProject.page().closeAllEditors(false);
			PlanEditor editor = project.open(project.write("lon.kehoach", LargePlan.of(LINES)));
			UiWait.until("the file is checked", () -> EditorBundle.workspace().diagnostics().all().keySet().stream()
					.anyMatch(uri -> uri.endsWith("lon.kehoach")));
			try (UiWork work = new UiWork()) {
				work.after(() -> {
				}, PAUSE.multipliedBy(2));
				if (!warm)
					type(editor, work, "warming up");
				warm = true;
				type(editor, work, "typing in " + LINES + " lines, " + desk.getKey().substring(2));
			}
		}
	}

	private static void type(PlanEditor editor, UiWork work, String title) {
		Keyboard keyboard = new Keyboard(editor.textEditor().viewer());
		keyboard.goBehind("bảo đảm");
		letters(keyboard, work, new KeyFigures(title + ", letters"));
		each(work, new KeyFigures(title + ", Enter"), 6, keyboard::enter);
		each(work, new KeyFigures(title + ", backspace"), 6, keyboard::backspace);
		each(work, new KeyFigures(title + ", undo"), 6, keyboard::undo);
		keyboard.goBehind("chủ trì STC");
		keyboard.enter();
		each(work, new KeyFigures(title + ", quote"), 4, () -> keyboard.press('"'));
		each(work, new KeyFigures(title + ", brace"), 4, () -> keyboard.press('{'));
		keyboard.goBehind("kết quả thực hiện");
		each(work, new KeyFigures(title + ", reference with proposals"), 8, new Characters(keyboard, " [[SCT]] ")::next);
		keyboard.escape();
		keyboard.copy(
				"\t\t\tMột đoạn văn được dán vào giữa tệp, đủ dài để chiếm hơn một dòng khi in ra giấy khổ A4.\n\n".repeat(PASTED / 2));
		keyboard.goBehind("thực hiện.\n");
		each(work, new KeyFigures(title + ", paste of " + PASTED + " lines"), 5, keyboard::paste);
		each(work, new KeyFigures(title + ", undo of paste"), 5, keyboard::undo);
	}

	/** Letters come in bursts, so that what waits for a pause is measured too. */
	private static void letters(Keyboard keyboard, UiWork work, KeyFigures figures) {
		Characters characters = new Characters(keyboard, TYPED);
		for (int key = 0; key < 60; key++)
			figures.add(work.after(characters::next, key % 12 == 11 ? PAUSE : BETWEEN_KEYS));
		figures.print();
	}

	private static void each(UiWork work, KeyFigures figures, int times, Runnable key) {
		for (int time = 0; time < times; time++)
			figures.add(work.after(key, PAUSE));
		figures.print();
	}

	/** Characters one after the other, from the beginning again behind the last. */
	private static final class Characters {
		private final Keyboard keyboard;
		private final String characters;
		private int at;

		Characters(Keyboard keyboard, String characters) {
			this.keyboard = keyboard;
			this.characters = characters;
		}

		void next() {
			keyboard.press(characters.charAt(at++ % characters.length()));
		}
	}
}
