package vn.kehoach.dsl.workspace;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;

import vn.kehoach.dsl.formatting2.TextFormatter;
import vn.kehoach.model.PlanFile;

/** One loaded file. */
public final class PlanFileSource {
	private final Path path;
	private final XtextResource resource;
	private final TextFormatter formatter;

	PlanFileSource(Path path, XtextResource resource, TextFormatter formatter) {
		this.path = path;
		this.resource = resource;
		this.formatter = formatter;
	}

	/** The file: absolute, normalised. */
	public Path path() {
		return path;
	}

	/** The file's text. */
	public String text() {
		return resource.getParseResult().getRootNode().getText();
	}

	/** The file's model; what follows a syntax error may be missing. */
	public PlanFile model() {
		return (PlanFile) resource.getContents().get(0);
	}

	/** True when the text does not follow the grammar or holds values that cannot be read. */
	public boolean hasSyntaxErrors() {
		return resource.getParseResult().hasSyntaxErrors();
	}

	/** The text in canonical layout, comments kept; empty when the file has syntax errors and must be left as it is. */
	public Optional<String> formatted() {
		return formatter.format(resource);
	}

	/** The file with its text and its nodes. */
	public XtextResource resource() {
		return resource;
	}
}
