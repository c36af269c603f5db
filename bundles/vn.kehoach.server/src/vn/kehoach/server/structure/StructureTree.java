package vn.kehoach.server.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.service.OperationCanceledManager;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.server.ServedFile;
import vn.kehoach.model.PlanDocument;
import vn.kehoach.model.Recipient;
import vn.kehoach.model.Recital;
import vn.kehoach.model.Reviewable;
import vn.kehoach.server.file.DeskMessages;
import vn.kehoach.server.file.FileView;
import vn.kehoach.server.file.Node;
import vn.kehoach.server.file.NodeKinds;
import vn.kehoach.server.protocol.structure.NodeKind;
import vn.kehoach.server.protocol.structure.Structure;
import vn.kehoach.server.protocol.structure.StructureNode;

/** Makes the tree of a file. */
public final class StructureTree {
	private final UriExtensions uris;
	private final OperationCanceledManager cancellation;

	@Inject
	StructureTree(UriExtensions uris, OperationCanceledManager cancellation) {
		this.uris = uris;
		this.cancellation = cancellation;
	}

	/** The tree, in the order in which things are printed. */
	public Structure of(ServedFile file) {
		FileView view = new FileView(file.resource(), uris);
		Walk walk = new Walk(view, new NodeLabels(view.context()), file);
		List<StructureNode> nodes = new ArrayList<>();
		file.resource().getContents().forEach(root -> nodes.addAll(walk.children(root)));
		return new Structure(view.uri(), file.open() ? file.document().getVersion() : null, nodes);
	}

	/** One pass over a file. */
	private final class Walk {
		private final FileView view;
		private final NodeLabels labels;
		private final ServedFile file;

		Walk(FileView view, NodeLabels labels, ServedFile file) {
			this.view = view;
			this.labels = labels;
			this.file = file;
		}

		List<StructureNode> children(EObject parent) {
			cancellation.checkCanceled(file.cancel());
			List<StructureNode> nodes = new ArrayList<>();
			if (parent instanceof PlanDocument document)
				nodes.add(list(document, NodeKind.RECITALS, document.getRecitals()));
			for (EObject child : parent.eContents()) {
				if (child instanceof Recital || child instanceof Recipient)
					continue;
				NodeKinds.of(child).ifPresent(kind -> nodes.add(node(child, kind)));
			}
			if (parent instanceof PlanDocument document)
				nodes.add(indexOfClosing(nodes), list(document, NodeKind.RECIPIENTS, document.getRecipients()));
			return nodes;
		}

		/** Recipients are printed after the body, before or beside the signature. */
		private static int indexOfClosing(List<StructureNode> nodes) {
			for (int index = 0; index < nodes.size(); index++) {
				NodeKind kind = nodes.get(index).kind();
				if (kind == NodeKind.SIGNATURE || kind == NodeKind.FOOTNOTE || kind == NodeKind.REMAINDER || kind == NodeKind.ANNEX)
					return index;
			}
			return nodes.size();
		}

		private StructureNode node(EObject element, NodeKind kind) {
			Range range = view.range(element);
			String note = element instanceof Reviewable reviewable ? reviewable.getReviewNote() : null;
			return new StructureNode(view.handles().of(element), kind, labels.number(element), labels.label(element, kind),
					NodeDetails.of(element), range, view.name(element), note, children(element));
		}

		private StructureNode list(PlanDocument document, NodeKind kind, List<? extends EObject> members) {
			Node node = view.handles().list(document, kind);
			Optional<Range> name = members.stream().findFirst().map(view::range);
			Range range = name.map(first -> new Range(first.getStart(), view.range(members.getLast()).getEnd()))
					.orElseGet(() -> view.name(document));
			List<StructureNode> children = members.stream().map(member -> node(member, NodeKinds.of(member).orElseThrow())).toList();
			return new StructureNode(node.handle(), kind, "", DeskMessages.get("kind." + kind.name()), "", range, name.orElse(range), null,
					children);
		}
	}
}
