package vn.kehoach.server.protocol.importing;

import java.util.List;

import vn.kehoach.server.protocol.Place;

/**
 * What was made of a source.
 *
 * @param source its URI
 * @param file the URI of the file made of it; null when it could not be read
 * @param recognised what was recognised, in the user's language: "12 nhóm nhiệm vụ"
 * @param doubts what somebody must look at, with its place in the new files
 * @param problem why it could not be read, in the user's language; null when it could
 */
public record ImportedDocument(String source, String file, List<String> recognised, List<Doubt> doubts, String problem) {
	/**
	 * Something uncertain.
	 *
	 * @param message in the user's language
	 * @param place where
	 */
	public record Doubt(String message, Place place) {
	}
}
