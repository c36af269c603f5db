package vn.kehoach.importer.source.word;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vn.kehoach.importer.source.FailureCode;

/** Tells what an OLE 2 compound file holds: an encrypted package, or a Word document of before 2007. */
public final class CompoundFile {
	private CompoundFile() {
	}

	/** Why the file cannot be read. */
	public static FailureCode failureOf(Path file) {
		try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
			if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				return FailureCode.ENCRYPTED;
			}
			return files.getRoot().hasEntryCaseInsensitive("WordDocument") ? FailureCode.OLD_WORD : FailureCode.NOT_WORD;
		} catch (IOException | RuntimeException damaged) {
			return FailureCode.NOT_WORD;
		}
	}
}
