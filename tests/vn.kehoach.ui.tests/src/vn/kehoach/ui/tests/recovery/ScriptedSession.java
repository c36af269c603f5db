package vn.kehoach.ui.tests.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.tests.workbench.DialogDriver;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What a {@link SecondWorkbench} does by itself; tells how far it is on its standard output. Does nothing in any other process. */
public final class ScriptedSession implements IStartup {
	/** Names the session to play. */
	static final String PROPERTY = "vn.kehoach.tests.session";
	/** The text of the file before. */
	static final String TEXT = "cơ quan So \"Sở Nội vụ\"\n";
	/** What is typed at its beginning. */
	static final String TYPED = "// đang viết dở";
	/** On the standard output: which editor is seen when the workbench stands. */
	static final String FIRST_SEEN = "FIRST_SEEN";
	/** On the standard output: the draft is written. */
	static final String KEPT = "KEPT";
	/** On the standard output: what the dialog says. */
	static final String ASKED = "ASKED";
	/** On the standard output: the first line of the unsaved text. */
	static final String RESTORED = "RESTORED";

	private static final int LOOK_AGAIN_MILLIS = 100;

	/** The sessions. */
	enum Kind {
		/** Types and waits to be killed. */
		TYPE,
		/** Answers the question after the crash. */
		RECOVER
	}

	@Override
	public void earlyStartup() {
		String session = System.getProperty(PROPERTY);
		if (session == null)
			return;
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			try {
				play(Kind.valueOf(session));
			} catch (CoreException broken) {
				throw new IllegalStateException(broken);
			}
		});
	}

	private static void play(Kind session) throws CoreException {
		if (session == Kind.TYPE)
			type();
		else
			recover();
	}

	private static void type() throws CoreException {
		tell(FIRST_SEEN + " " + TestProject.page().getActiveEditor().getTitle());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("su-co");
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
		IFile file = project.getFile("viet.kehoach");
		file.write(TEXT.getBytes(StandardCharsets.UTF_8), true, false, true, new NullProgressMonitor());
		PlanEditor editor = (PlanEditor) IDE.openEditor(TestProject.page(), file, true);
		StyledText text = editor.textEditor().viewer().getTextWidget();
		text.insert(TYPED + "\n");
		UiWait.until("a draft is written", ScriptedSession::hasDraft);
		tell(KEPT);
	}

	private static boolean hasDraft() {
		Path state = Platform.getStateLocation(Platform.getBundle("vn.kehoach.ui.editor")).toPath();
		try (Stream<Path> files = Files.walk(state)) {
			return files.anyMatch(file -> file.toString().endsWith(".draft"));
		} catch (IOException | java.io.UncheckedIOException broken) {
			return false;
		}
	}

	/** Never waits here: the question is asked in a loop of its own, which would wait for us. */
	private static void recover() {
		DialogDriver question = DialogDriver.answering("Khôi phục văn bản chưa lưu", "Khôi phục các tệp đã chọn");
		Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, () -> look(question));
	}

	private static void look(DialogDriver question) {
		if (question.isAnswered() && TestProject.page().getActiveEditor() instanceof PlanEditor editor && editor.isDirty()) {
			tell(ASKED + " " + question.words().replace("\n", " "));
			tell(RESTORED + " " + editor.textEditor().viewer().getDocument().get().lines().findFirst().orElse(""));
		} else {
			Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, () -> look(question));
		}
	}

	private static void tell(String line) {
		System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
		System.out.flush();
	}
}
