package vn.kehoach.dsl.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import vn.kehoach.check.finding.FindingPlace;
import vn.kehoach.check.finding.TextRange;
import vn.kehoach.dsl.conversion.ValueSource;
import vn.kehoach.model.ModelPackage;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.ProsePart;

/** Where a place of the model is in the file's text. */
public final class SourcePlaces {
	private static final TextRange START_OF_FILE = new TextRange(0, 0);

	private SourcePlaces() {
	}

	/** The range of a place in the text of its file, in UTF-16 units; for an element without feature its id or keyword. */
	public static TextRange of(FindingPlace place) {
		return switch (place) {
		case FindingPlace.InSource source -> source.range();
		case FindingPlace.InModel model -> of(model);
		};
	}

	/** The id of an element; where it has none, its keyword. */
	static TextRange ofId(NamedElement element) {
		List<INode> id = NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.NAMED_ELEMENT__ID);
		return id.isEmpty() ? keyword(element) : whole(id.get(0));
	}

	private static TextRange of(FindingPlace.InModel place) {
		List<INode> nodes = place.feature().map(feature -> nodes(place.element(), feature)).orElse(List.of());
		if (nodes.isEmpty())
			return identifying(place.element());
		if (place.index() < 0 && nodes.size() > 1)
			return new TextRange(nodes.getFirst().getOffset(), whole(nodes.getLast()).end());
		INode node = nodes.get(Math.min(Math.max(place.index(), 0), nodes.size() - 1));
		return place.range().map(range -> within(node, range)).orElseGet(() -> whole(node));
	}

	private static List<INode> nodes(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature);
	}

	private static TextRange within(INode node, TextRange range) {
		ValueSource source = ValueSource.of(NodeModelUtils.getTokenText(node));
		int start = node.getOffset() + source.startOf(range.start());
		int end = range.length() == 0 ? start : node.getOffset() + source.endOf(range.end());
		return new TextRange(start, Math.max(start, end));
	}

	private static TextRange identifying(EObject element) {
		if (element instanceof NamedElement named)
			return ofId(named);
		INode node = NodeModelUtils.findActualNodeFor(element);
		return element instanceof ProsePart && node != null ? whole(node) : keyword(element);
	}

	/** The first token of an element. */
	private static TextRange keyword(EObject element) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null)
			return START_OF_FILE;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getLength() > 0)
				return firstLine(leaf);
		}
		return whole(node);
	}

	private static TextRange firstLine(INode leaf) {
		int line = leaf.getText().indexOf('\n');
		return line < 0 ? whole(leaf) : new TextRange(leaf.getOffset(), leaf.getOffset() + line);
	}

	private static TextRange whole(INode node) {
		return new TextRange(node.getOffset(), node.getOffset() + node.getLength());
	}
}
