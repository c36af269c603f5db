package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.diagnostics.ProblemMarkers;
import vn.kehoach.ui.editor.fixes.RulerFix;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** Findings are mended where they stand, and from the list of problems. */
final class QuickFixTest {
	private static final String BEFORE = """
			cơ quan STP "Sở Tư pháp"
			nhóm cơ quan Nhom "các sở" gồm STPX
			""";
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void chosenFixChangesTheTextAndIsUndoneInOneStep() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", BEFORE).whenChecked().caretBehind("gồm ST");
		new Keys(text.viewer());

		text.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
		Popup.choose("STP");

		assertTrue(text.text().contains("gồm STP\n"), text.text());
		text.viewer().doOperation(ITextOperationTarget.UNDO);
		assertEquals(BEFORE, text.text());
	}

	@Test
	void nearestProblemOfTheLineIsMeantWhenThereIsNoneAtTheCaret() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", BEFORE).whenChecked().caretBehind("nhóm c");
		new Keys(text.viewer());

		text.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
		Popup.choose("STP");

		assertTrue(text.text().contains("gồm STP\n"), text.text());
	}

	@Test
	void bulbInTheRulerOffersTheFixes() throws CoreException {
		OpenText text = OpenText.of(project, "a.kehoach", BEFORE).whenChecked();
		new Keys(text.viewer());

		UiWait.until("the finding is marked", () -> {
			new RulerFix(text.viewer(), text.editor().textEditor().getAdapter(IVerticalRulerInfo.class)).offer(1);
			UiWait.settle();
			return !Popup.lines().isEmpty();
		});

		Popup.whenItHas("STP");
	}

	@Test
	void allProblemsOfOneKindAreMendedTogether() throws CoreException {
		IFile file = project.write("a.kehoach", """
				cơ quan STP "Sở Tư pháp"
				nhóm cơ quan Mot "một sở" gồm STPX
				nhóm cơ quan Hai "hai sở" gồm STPY
				""");
		EditorBundle.workspace();
		UiWait.until("both problems are listed", () -> problems(file).size() == 2);
		List<IMarker> problems = problems(file);

		IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(problems.get(0));
		WorkbenchMarkerResolution first = (WorkbenchMarkerResolution) resolutions[0];
		IMarker[] others = first.findOtherMarkers(problems.toArray(IMarker[]::new));
		assertEquals(1, others.length);
		first.run(problems.toArray(IMarker[]::new), new NullProgressMonitor());

		UiWait.until("both are mended", () -> !read(file).contains("STPX") && !read(file).contains("STPY"));
		assertTrue(read(file).contains("gồm STP\n"), read(file));
	}

	private static List<IMarker> problems(IFile file) {
		try {
			return Stream.of(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.filter(marker -> marker.getAttribute(ProblemMarkers.CODE, "").equals("KH101")).toList();
		} catch (CoreException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private static String read(IFile file) {
		try {
			return file.readString();
		} catch (CoreException broken) {
			throw new IllegalStateException(broken);
		}
	}
}
