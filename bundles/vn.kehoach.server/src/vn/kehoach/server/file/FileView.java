package vn.kehoach.server.file;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.check.context.CheckContext;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.ide.place.ElementPlaces;
import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.dsl.ide.place.ProjectContext;
import vn.kehoach.server.protocol.Place;

/** A file as requests see it: its text, its nodes, where they are. Made for one request. */
public final class FileView {
	private final XtextResource resource;
	private final String uri;
	private final String text;
	private final LineTable lines;
	private final Handles handles;

	/**
	 * @param resource the file, parsed
	 * @param uris how URIs are written for the client
	 */
	public FileView(XtextResource resource, UriExtensions uris) {
		this.resource = resource;
		uri = uris.toUriString(resource.getURI());
		text = resource.getParseResult() == null ? "" : resource.getParseResult().getRootNode().getText();
		lines = new LineTable(text);
		handles = Handles.of(resource);
	}

	/** The file's URI as the client writes it. */
	public String uri() {
		return uri;
	}

	/** The model. */
	public XtextResource resource() {
		return resource;
	}

	/** The text. */
	public String text() {
		return text;
	}

	/** Its lines. */
	public LineTable lines() {
		return lines;
	}

	/** The nodes. */
	public Handles handles() {
		return handles;
	}

	/** What is known of all files around this one. */
	public CheckContext context() {
		return ProjectContext.of(resource.getResourceSet());
	}

	/** The node of a handle. */
	public Optional<Node> node(String handle) {
		return handles.find(handle);
	}

	/** From an element's first token to its last; remarks on it belong to it. */
	public Range range(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		return node == null ? lines.range(0, 0) : lines.range(node.getOffset(), node.getEndOffset());
	}

	/** The words that stand for an element. */
	public Range name(EObject element) {
		TextRange name = ElementPlaces.naming(element);
		return lines.range(name);
	}

	/** Where an element is. */
	public Place place(EObject element) {
		return new Place(uri, name(element), handles.around(element));
	}
}
