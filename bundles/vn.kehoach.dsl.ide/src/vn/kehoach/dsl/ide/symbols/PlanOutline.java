package vn.kehoach.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import vn.kehoach.dsl.ide.place.LineTable;
import vn.kehoach.model.NamedElement;
import vn.kehoach.model.PlanDocument;

/** The outline of a file: its elements with their computed numbers, nested as in the text. */
public final class PlanOutline extends HierarchicalDocumentSymbolService {
	private final ILocationInFileProvider places;
	private final OperationCanceledManager cancellation;

	@Inject
	PlanOutline(ILocationInFileProvider places, OperationCanceledManager cancellation) {
		this.places = places;
		this.cancellation = cancellation;
	}

	@Override
	public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
		if (resource.getParseResult() == null)
			return List.of();
		LineTable lines = new LineTable(resource.getParseResult().getRootNode().getText());
		ElementTitles titles = new ElementTitles();
		List<DocumentSymbol> symbols = new ArrayList<>();
		resource.getContents().forEach(root -> addContents(root, symbols, titles, lines, cancel));
		return symbols;
	}

	private void addContents(EObject parent, List<DocumentSymbol> siblings, ElementTitles titles, LineTable lines, CancelIndicator cancel) {
		cancellation.checkCanceled(cancel);
		for (EObject child : parent.eContents()) {
			ICompositeNode node = NodeModelUtils.getNode(child);
			if (ElementKinds.of(child.eClass()).isEmpty() || node == null)
				continue;
			DocumentSymbol symbol = symbol(child, node, titles, lines);
			siblings.add(symbol);
			addContents(child, symbol.getChildren(), titles, lines, cancel);
		}
	}

	private DocumentSymbol symbol(EObject element, ICompositeNode node, ElementTitles titles, LineTable lines) {
		DocumentSymbol symbol = new DocumentSymbol();
		symbol.setName(titles.of(element));
		symbol.setDetail(detail(element));
		symbol.setKind(ElementKinds.of(element.eClass()).orElseThrow());
		symbol.setRange(lines.range(node.getOffset(), node.getEndOffset()));
		ITextRegion name = places.getSignificantTextRegion(element);
		boolean inside = name != null && name.getOffset() >= node.getOffset() && name.getOffset() + name.getLength() <= node.getEndOffset();
		symbol.setSelectionRange(
				inside
						? lines.range(name.getOffset(), name.getOffset() + name.getLength())
						: lines.range(node.getOffset(), node.getOffset()));
		symbol.setChildren(new ArrayList<>());
		return symbol;
	}

	private static String detail(EObject element) {
		if (element instanceof PlanDocument document)
			return document.getSubject();
		return element instanceof NamedElement named ? named.getId() : null;
	}
}
