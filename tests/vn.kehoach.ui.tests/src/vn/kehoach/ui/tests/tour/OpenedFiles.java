package vn.kehoach.ui.tests.tour;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** The text of files as the user has it: that of the editor, or that on the disk. */
final class OpenedFiles {
	private OpenedFiles() {
	}

	static String text(IFile file) {
		ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		try {
			return open == null ? file.readString() : open.getDocument().get();
		} catch (CoreException broken) {
			throw new IllegalStateException(broken);
		}
	}
}
