package vn.kehoach.dsl.ide.server;

import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * A file during one request.
 *
 * @param document its text as the client sees it
 * @param open true when the client has it open, so that the text has a version
 * @param resource its model
 * @param access the server: the other files, the client
 * @param cancel tells when the answer is not wanted any more
 */
public record ServedFile(Document document, boolean open, XtextResource resource, ILanguageServerAccess access, CancelIndicator cancel) {
}
