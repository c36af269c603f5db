package vn.kehoach.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import vn.kehoach.server.protocol.compare.DifferenceNode.Version;
import vn.kehoach.server.protocol.structure.StructureNode;
import vn.kehoach.server.protocol.structure.StructureParams;
import vn.kehoach.ui.editor.EditorBundle;
import vn.kehoach.ui.editor.document.DocumentUris;
import vn.kehoach.ui.editor.navigation.PlaceOpener;

/** Shows an element of either version where it stands. */
final class SideOpener {
	private static final Range BEGINNING = new Range(new Position(0, 0), new Position(0, 0));

	private final IWorkbenchPage page;
	private final Consumer<String> refused;

	/** @param refused told why something cannot be shown */
	SideOpener(IWorkbenchPage page, Consumer<String> refused) {
		this.page = page;
		this.refused = refused;
	}

	/** Opens the version's file at the element; nothing happens for null. */
	void open(Version version) {
		if (version == null || version.uri().isEmpty()) {
			refused.accept(CompareMessages.text("nowhere"));
			return;
		}
		if (DocumentUris.file(ResourcesPlugin.getWorkspace().getRoot(), version.uri()).isEmpty()) {
			openOutside(version.uri());
			return;
		}
		EditorBundle.workspace().ask(server -> server.structure(new StructureParams(version.uri())))
				.thenApply(structure -> structure == null ? Optional.<Range>empty() : find(structure.nodes(), version))
				.whenCompleteAsync((range, failure) -> show(version.uri(), failure == null ? range.orElse(BEGINNING) : BEGINNING),
						page.getWorkbenchWindow().getShell().getDisplay()::asyncExec);
	}

	private void show(String uri, Range range) {
		new PlaceOpener(page).open(uri, range).ifPresent(refused);
	}

	private static Optional<Range> find(List<StructureNode> nodes, Version version) {
		return all(nodes).filter(node -> fits(node, version)).map(StructureNode::selectionRange).findFirst();
	}

	/** Elements have ids, or else are found by number and title. */
	private static boolean fits(StructureNode node, Version version) {
		if (!version.id().isEmpty())
			return node.handle().equals('#' + version.id());
		String title = version.title().endsWith(" …") ? version.title().substring(0, version.title().length() - 2) : version.title();
		return node.number().equals(version.number()) && !title.isEmpty() && node.label().replaceAll("\\s+", " ").startsWith(title);
	}

	private static Stream<StructureNode> all(List<StructureNode> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
	}

	/** Files that are in no project, such as earlier versions. */
	private void openOutside(String uri) {
		try {
			IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(DocumentUris.path(uri).toUri()));
		} catch (PartInitException broken) {
			refused.accept(broken.getStatus().getMessage());
		}
	}
}
