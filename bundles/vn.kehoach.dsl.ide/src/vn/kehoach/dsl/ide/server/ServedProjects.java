package vn.kehoach.dsl.ide.server;

import java.util.List;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * All that is loaded, during one request.
 *
 * @param loaded the files of each project
 * @param access the server: the texts as the client sees them, the client
 * @param cancel tells when the answer is not wanted any more
 */
public record ServedProjects(List<ResourceSet> loaded, ILanguageServerAccess access, CancelIndicator cancel) {
}
