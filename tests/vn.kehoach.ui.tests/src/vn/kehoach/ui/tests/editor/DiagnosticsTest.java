package vn.kehoach.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.ui.editor.PlanEditor;
import vn.kehoach.ui.editor.diagnostics.FindingAnnotation;
import vn.kehoach.ui.editor.diagnostics.ProblemMarkers;
import vn.kehoach.ui.tests.workbench.LoggedErrors;
import vn.kehoach.ui.tests.workbench.TestProject;
import vn.kehoach.ui.tests.workbench.UiWait;

/** What is wrong is seen in the editor and in the list of problems. */
final class DiagnosticsTest {
	@RegisterExtension
	final TestProject project = new TestProject();
	@RegisterExtension
	final LoggedErrors errors = new LoggedErrors();

	@Test
	void findingIsMarkedInTheTextWhileTyping() throws CoreException {
		PlanEditor editor = project.open(project.write("a.kehoach", """
				cơ quan STP "Sở Tư pháp"
				"""));

		editor.textEditor().viewer().getTextWidget().append("nhóm cơ quan Nhom \"các sở\" gồm STX\n");

		UiWait.until("the unknown agency is marked", () -> codes(editor).contains("KH101"));
	}

	@Test
	void findingIsListedAmongTheProblems() throws CoreException {
		var file = project.write("a.kehoach", """
				nhóm cơ quan Nhom "các sở" gồm STX
				""");

		UiWait.until("the problem is listed", () -> codes(file).contains("KH101"));
		IMarker marker = file.findMarkers(ProblemMarkers.TYPE + "Links", false, IResource.DEPTH_ZERO)[0];
		assertEquals(1, marker.getAttribute(IMarker.LINE_NUMBER));
	}

	private static List<String> codes(PlanEditor editor) {
		List<String> codes = new ArrayList<>();
		editor.textEditor().viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
			if (annotation instanceof FindingAnnotation finding)
				codes.add(finding.diagnostic().getCode().getLeft());
		});
		return codes;
	}

	private static List<String> codes(IResource file) {
		try {
			List<String> codes = new ArrayList<>();
			for (IMarker marker : file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
				codes.add(marker.getAttribute(ProblemMarkers.CODE, ""));
			return codes;
		} catch (CoreException broken) {
			throw new IllegalStateException(broken);
		}
	}
}
