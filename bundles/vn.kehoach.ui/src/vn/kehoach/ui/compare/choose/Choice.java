package vn.kehoach.ui.compare.choose;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;

import vn.kehoach.ui.compare.ComparedSide;
import vn.kehoach.ui.documents.KnownDocument;

/** A version that can be compared. */
sealed interface Choice {
	/** As it is offered. */
	String label();

	/** What is compared when it is chosen. */
	ComparedSide side() throws CoreException, IOException;

	/**
	 * A document of an open project, as it is now.
	 *
	 * @param document the document
	 */
	record OfDocument(KnownDocument document) implements Choice {
		@Override
		public String label() {
			return document.shown();
		}

		@Override
		public ComparedSide side() {
			return new ComparedSide(document.uri(), document.id(), document.shown());
		}
	}

	/**
	 * A document of an open project, as it was saved earlier.
	 *
	 * @param document the document
	 * @param state the earlier state of its file
	 */
	record OfHistory(KnownDocument document, IFileState state) implements Choice {
		private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss, d/M/yyyy", Locale.ROOT);

		@Override
		public String label() {
			String time = TIME.format(Instant.ofEpochMilli(state.getModificationTime()).atZone(ZoneId.systemDefault()));
			return ChooseMessages.text("history", document.file().getName(), time);
		}

		@Override
		public ComparedSide side() throws CoreException, IOException {
			IFile file = document.file();
			return new ComparedSide(EarlierProject.with(file, state).toUri().toString(), document.id(), label());
		}
	}

	/**
	 * A file or folder on the disk.
	 *
	 * @param path where
	 */
	record OnDisk(Path path) implements Choice {
		@Override
		public String label() {
			return path.toString();
		}

		@Override
		public ComparedSide side() {
			return new ComparedSide(path.toUri().toString(), null, String.valueOf(path.getFileName()));
		}
	}
}
