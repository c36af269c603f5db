package vn.kehoach.cli.output;

import java.nio.file.Path;

import vn.kehoach.cli.Texts;

/**
 * Why a file was not written.
 *
 * @param kind what is wrong
 * @param path the file or folder it is wrong with
 * @param reason what the system says, in the user's words where they are known; empty when the kind says it all
 */
public record OutputProblem(Kind kind, Path path, String reason) {

	/** What can be wrong; the sentence, with the remedy, is in messages.properties under "output." and the key. */
	public enum Kind {
		FOLDER_UNUSABLE("folder"), TARGET_IS_FOLDER("target-is-folder"), WRITE_FAILED("write-failed"), RENAME_FAILED(
				"rename-failed"), INTERRUPTED("interrupted");

		private final String key;

		Kind(String key) {
			this.key = key;
		}
	}

	/** One sentence with the place and the remedy, in the user's language. */
	public String message() {
		return Texts.of("output." + kind.key, path, reason);
	}
}
