package vn.kehoach.server.printing;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import vn.kehoach.check.passage.DocumentPassages;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.PlanFile;
import vn.kehoach.model.Theme;
import vn.kehoach.report.compose.ComposedDocument;
import vn.kehoach.report.compose.DocumentComposer;
import vn.kehoach.report.layout.Block;
import vn.kehoach.report.layout.PageSequence;
import vn.kehoach.report.layout.TableBlock;
import vn.kehoach.report.layout.TableRow;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.file.Node;

/** Finds the document that a file prints, and composes it. */
final class PrintableDocuments {
	private final FileView file;

	PrintableDocuments(FileView file) {
		this.file = file;
	}

	/** The document of a handle; without one the first of the file, else the one that takes the file's themes in. */
	Optional<PlanDocument> find(String handle) {
		if (handle != null)
			return file.node(handle).map(Node::element).filter(PlanDocument.class::isInstance).map(PlanDocument.class::cast);
		for (EObject root : file.resource().getContents()) {
			Optional<PlanDocument> document = EcoreUtil2.getAllContentsOfType(root, PlanDocument.class).stream().findFirst();
			if (document.isPresent())
				return document;
			if (root instanceof PlanFile plan)
				return plan.getEntries().stream().filter(Theme.class::isInstance)
						.map(theme -> DocumentPassages.documentOf(theme, file.context())).filter(PlanDocument.class::isInstance)
						.map(PlanDocument.class::cast).findFirst();
		}
		return Optional.empty();
	}

	/** Composes a document; the parts of this file are told. */
	PageJob compose(PlanDocument document, Integer version) {
		ComposedDocument composed = DocumentComposer.composeWithOrigins(document);
		Map<Object, PrintedSource> sources = new IdentityHashMap<>();
		SourceLines lines = new SourceLines(file);
		for (PageSequence sequence : composed.layout().sequences())
			for (Block block : sequence.blocks()) {
				note(block, composed, lines, sources);
				if (block instanceof TableBlock table)
					for (TableRow row : table.rows())
						note(row, composed, lines, sources);
			}
		return new PageJob(file.uri(), version, file.handles().of(document), composed.layout(), sources, null);
	}

	private static void note(Object piece, ComposedDocument composed, SourceLines lines, Map<Object, PrintedSource> sources) {
		composed.origin(piece).map(lines::of).ifPresent(source -> sources.put(piece, source));
	}
}
