package vn.kehoach.server.printing;

import java.util.IdentityHashMap;
import java.util.Map;

import vn.kehoach.report.layout.LayoutDocument;

/**
 * What is needed to set the pages of a document; nothing of the model is in it.
 *
 * @param uri the file
 * @param version the version of its text; null when no client has it open
 * @param document the handle of the document; null for none
 * @param layout what to print; null when it cannot be printed
 * @param sources the parts of the file that blocks and table rows were made of, by the very blocks and rows
 * @param refusal why it cannot be printed; null when it can
 */
public record PageJob(String uri, Integer version, String document, LayoutDocument layout, Map<Object, PrintedSource> sources,
		String refusal) {
	static PageJob refused(String uri, Integer version, String reason) {
		return new PageJob(uri, version, null, null, new IdentityHashMap<>(), reason);
	}
}
